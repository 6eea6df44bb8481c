import { describe, expect, it } from "vitest";
import { recordingIo, type, worldOf } from "../support/cli.ts";

describe("vigie help", () => {
  it("lists the commands and what to type first", async () => {
    expect((await type("help")).out).toMatchInlineSnapshot(`
      "Utilisation : vigie [options] [commande]

      Une démarche en ligne fonctionne-t-elle pour tout le monde ? Vigie va voir, et
      le prouve.

      Options :
        -V, --version                      affiche la version
        --lang <langue>                    langue (parmi fr, en) (fr par défaut)
        -q, --quiet                        pas de progression, les résultats seulement
        --json                             résultats en JSON sur la sortie standard
        -h, --help                         affiche cette aide

      Commandes :
        sweep [options] [liste]            audite toute une édition : visite, juge,
                                           note, rapporte ; reprend où elle s'est
                                           arrêtée
        audit [options] <adresse>          audite une seule démarche, sans liste : ce
                                           qui va, ce qu'il faut corriger d'abord
        gate [options] [liste-ou-adresse]  pour l'intégration continue : audite,
                                           compare aux budgets, échoue (1) en disant
                                           pourquoi
        judge [options] <édition>          juge à nouveau une édition enregistrée,
                                           sans navigateur
        report [options] <édition>         écrit à nouveau les rapports d'une édition,
                                           dans les formats voulus
        compare [options] <avant> <après>  dit ce qui a changé entre deux éditions, et
                                           ce qui presse
        trends [options] [éditions...]     montre l'évolution d'édition en édition :
                                           niveaux, scores, objectifs atteints
        confirm [options] <édition> <csv>  garde les valeurs confirmées par une
                                           personne, d'édition en édition
        verify [options] <édition>         vérifie que les preuves d'une édition sont
                                           celles qui ont été recueillies (empreintes
                                           SHA-256)
        calibrate [options] <édition>      compare une édition à une table faite par
                                           des personnes
        init [options]                     écrit une première liste, d'après les
                                           démarches que votre site propose
        import [options] <source...>       fait une liste de démarches, ou y reprend
                                           des statistiques (Je donne mon avis,
                                           updown.io)
        validate [liste]                   vérifie la liste : chaque problème avec sa
                                           place, sa cause et ce qu'il faut écrire
        checks                             liste ce que Vigie vérifie, et d'après
                                           quelle règle
        doctor [options]                   dit si cette machine est prête, et que
                                           faire sinon
        demo [options]                     audite la commune de démonstration
                                           embarquée, pour de vrai
        help [commande]                    affiche l'aide d'une commande

      Pour commencer :
        la démonstration, sans réseau  vigie demo
        une seule démarche             vigie audit https://www.exemple.fr/
        toute une édition              vigie sweep procedures.yaml
        les options d'une commande     vigie help sweep
      "
    `);
    expect((await type("help --lang en")).out).toMatchInlineSnapshot(`
      "Usage: vigie [options] [command]

      Does an online procedure work for everyone? Vigie looks, and proves it.

      Options:
        -V, --version                      print the version
        --lang <language>                  language (one of fr, en) (default: en)
        -q, --quiet                        no progress, results only
        --json                             results as JSON on standard output
        -h, --help                         print this help

      Commands:
        sweep [options] [list]             audit a whole edition: gather, judge,
                                           score, report; resumes where it stopped
        audit [options] <url>              audit one procedure, no list: what is good,
                                           what to repair first
        gate [options] [list-or-url]       for CI: audit, hold to budgets, fail (1)
                                           and say why
        judge [options] <edition>          judge a saved edition again, without a
                                           browser
        report [options] <edition>         write the reports of an edition again, in
                                           the formats asked for
        compare [options] <old> <new>      tell what changed between two editions, and
                                           what is urgent
        trends [options] [editions...]     show how things went from edition to
                                           edition: levels, scores, goals reached
        confirm [options] <edition> <csv>  keep the values that a person confirmed,
                                           from edition to edition
        verify [options] <edition>         check that the evidence of an edition is
                                           what was gathered (SHA-256)
        calibrate [options] <edition>      compare an edition with a table made by
                                           people
        init [options]                     write a first list, from the procedures
                                           that your site offers
        import [options] <source...>       make a list of procedures, or take
                                           statistics over into it (Je donne mon avis,
                                           updown.io)
        validate [list]                    check the list: each problem with its
                                           place, its cause and what to write
        checks                             list what Vigie checks, and after which
                                           rule
        doctor [options]                   say whether this machine is ready, and what
                                           to do otherwise
        demo [options]                     audit the embedded demo town, for real
        help [command]                     print the help of a command

      To begin:
        the demo, without network      vigie demo
        one procedure                  vigie audit https://www.example.org/
        a whole edition                vigie sweep procedures.yaml
        the options of a command       vigie help sweep
      "
    `);
  });

  it("explains one command, defaults and choices in the reader's language", async () => {
    expect((await type("help sweep")).out).toMatchInlineSnapshot(`
      "Utilisation : vigie sweep [options] [liste]

      audite toute une édition : visite, juge, note, rapporte ; reprend où elle s'est
      arrêtée

      Arguments :
        liste                         liste des démarches (procedures.yaml par défaut)

      Options :
        --edition <nom>               nom du dossier des rapports (par défaut le
                                      trimestre en cours, 2026-T4)
        --out <dossier>               dossier des rapports (reports par défaut)
        --only <ids>                  seulement ces identifiants, séparés par des
                                      virgules
        --where <clé=mots>            seulement les démarches dont la clé contient ces
                                      mots (ministry=…)
        --concurrency <n>             démarches auditées en même temps, de 1 à 32 (4
                                      par défaut)
        --browser-memory <Mo>         mémoire au-delà de laquelle le navigateur est
                                      remplacé, 130 Mo en plus par visite en cours
                                      (1000 par défaut)
        --rate <ms>                   pause entre deux pages d'un même serveur, en
                                      millisecondes (500 par défaut)
        --plan                        montre ce qui serait visité, sans rien visiter
                                      ni écrire
        --fresh                       oublie ce que l'édition contient déjà des
                                      démarches à auditer
        --strict                      code de sortie 3 si une démarche n'a pas pu être
                                      auditée
        --lighthouse <pages>          pages mesurées par Lighthouse (parmi start, all,
                                      off) (start par défaut)
        --lighthouse-engine <moteur>  qui charge la page pour Lighthouse : Vigie
                                      (own-load) ou Lighthouse (native, sans les
                                      protections) (parmi own-load, native) (own-load
                                      par défaut)
        --probes <pages>              pages essayées au clavier, au zoom, en portrait…
                                      (parmi start, all, off) (all par défaut)
        --active <serveurs>           vos propres serveurs : leurs pages sont aussi
                                      essayées par des actions (touches, boutons,
                                      formulaires vides ou faux), dont rien ne part
        --evidence-limit <Mo>         poids maximal des preuves d'une démarche, en Mo
                                      (2 par défaut)
        --deny-private                ne visite aucune machine privée (réseau local,
                                      cette machine), même inscrite dans la liste
        --contact <adresse>           adresse ou URL inscrite dans l'User-Agent
                                      (variable VIGIE_CONTACT)
        --csv <dialecte>              standard (UTF-8, virgule) ou excel-fr
                                      (point-virgule) (parmi standard, excel-fr)
                                      (standard par défaut)
        -h, --help                    affiche cette aide

      Options générales :
        -V, --version                 affiche la version
        --lang <langue>               langue (parmi fr, en) (fr par défaut)
        -q, --quiet                   pas de progression, les résultats seulement
        --json                        résultats en JSON sur la sortie standard
      "
    `);
    expect((await type("sweep --help --lang en")).out).toMatchInlineSnapshot(`
      "Usage: vigie sweep [options] [list]

      audit a whole edition: gather, judge, score, report; resumes where it stopped

      Arguments:
        list                          list of the procedures (default:
                                      procedures.yaml)

      Options:
        --edition <name>              name of the folder of the reports (default: the
                                      current quarter, 2026-T4)
        --out <folder>                folder of the reports (default: reports)
        --only <ids>                  only these ids, separated by commas
        --where <key=words>           only the procedures whose key contains these
                                      words (ministry=…)
        --concurrency <n>             procedures audited at once, from 1 to 32
                                      (default: 4)
        --browser-memory <MB>         memory beyond which the browser is replaced,
                                      with 130 MB more for each visit in flight
                                      (default: 1000)
        --rate <ms>                   pause between two pages of a host, in
                                      milliseconds (default: 500)
        --plan                        show what would be visited; visit and write
                                      nothing
        --fresh                       forget what the edition already holds of what is
                                      to be audited
        --strict                      exit code 3 when a procedure could not be
                                      audited
        --lighthouse <pages>          pages measured by Lighthouse (one of start, all,
                                      off) (default: start)
        --lighthouse-engine <engine>  who loads the page for Lighthouse: Vigie
                                      (own-load) or Lighthouse (native, without the
                                      guards) (one of own-load, native) (default:
                                      own-load)
        --probes <pages>              pages tried by keyboard, zoomed, turned… (one of
                                      start, all, off) (default: all)
        --active <hosts>              your own hosts: their pages are also tried by
                                      acting on them (keys, buttons, empty and wrong
                                      forms), and nothing of it leaves
        --evidence-limit <MB>         most that the evidence of a procedure may weigh,
                                      in MB (default: 2)
        --deny-private                visit no private machine (local network, this
                                      one), not even when the list names it
        --contact <address>           address or URL written in the User-Agent
                                      (environment: VIGIE_CONTACT)
        --csv <dialect>               standard (UTF-8, comma) or excel-fr (semicolon)
                                      (one of standard, excel-fr) (default: standard)
        -h, --help                    print this help

      Global Options:
        -V, --version                 print the version
        --lang <language>             language (one of fr, en) (default: en)
        -q, --quiet                   no progress, results only
        --json                        results as JSON on standard output
      "
    `);
  });

  it("has an answer for every command, in both languages, within the terminal", async () => {
    const all = ["sweep", "audit", "gate", "judge", "report", "compare", "calibrate", "import", "validate", "checks", "doctor", "demo", "help"];
    for (const name of all) {
      for (const lang of ["fr", "en"]) {
        const { code, out } = await type(`help ${name} --lang ${lang}`);
        expect([name, code, out.split("\n").filter((line) => line.length > 80)]).toEqual([name, 0, []]);
        if (lang === "fr") expect(out).not.toMatch(/default|one of|Usage|Options:|environment/);
      }
    }
  });

  it("uses a wide terminal up to what can be read", async () => {
    const { out } = await type("help sweep", worldOf(), recordingIo({ columns: 300 }));
    const widest = Math.max(...out.split("\n").map((line) => line.length));
    expect([widest > 80, widest <= 100]).toEqual([true, true]);
  });

  it.each([
    ["help sweeep", "erreur : la commande « sweeep » n'existe pas\n(vouliez-vous dire sweep ?)\nCommandes et options : vigie help\n"],
    ["help xyz --lang en", "error: unknown command 'xyz'\nCommands and options: vigie help\n"],
  ])("%s is an error", async (line, err) => {
    expect(await type(line)).toEqual({ code: 2, out: "", err });
  });
});
