import { describe, expect, it } from "vitest";
import { type AnswerOptions, readAnswers } from "../../src/input/answers.ts";
import { formatProblem } from "../../src/input/problem.ts";
import { confirmationsCsv } from "../../src/sinks/confirmations-csv.ts";
import { worklistCsv } from "../../src/sinks/worklist-csv.ts";
import { sampleReport } from "../support/sample-report.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const options: AnswerOptions = { file: "w.csv", today: "2026-11-20", by: "Service qualité", ids: ["1656", "1657"] };
const read = (text: string, part: Partial<AnswerOptions> = {}) => readAnswers(bytes(text), { ...options, ...part });
const problems = async (text: string, part: Partial<AnswerOptions> = {}) => {
  const found = await read(text, part);
  return found.ok ? [] : found.problems.map((one) => formatProblem(one, "fr"));
};
const head = "procedure,indicator,confirmed,by,on\n";

describe("a filled worklist", () => {
  it.each(["standard", "excel-fr"] as const)("is read as Vigie wrote it (%s), unanswered rows left aside", async (dialect) => {
    const sheet = worklistCsv(sampleReport(), { dialect });
    const separator = dialect === "standard" ? "," : ";";
    const ids = sampleReport().procedures.map(({ id }) => id);
    expect(await read(sheet, { ids })).toEqual({ ok: true, answers: [] });
    const answered = sheet.replace(
      new RegExp(`(1656${separator}.*?${separator}Dites-le-nous une fois${separator}.*?)${separator}{3}\r\n`, "s"),
      `$1${separator}2${separator}${separator}\r\n`,
    );
    const found = await read(answered, { ids });
    expect(found).toEqual({
      ok: true,
      answers: [{ procedure: "1656", indicator: "dlnuf", value: 2, by: "Service qualité", on: "2026-11-20", row: expect.any(Number) }],
    });
  });

  it("takes who and when from the row first", async () => {
    expect(await read(`${head}1656,FranceConnect,non,Mairie de Ville,03/11/2026\n1657.0,auth,FranceConnect,,\n`)).toEqual({
      ok: true,
      answers: [
        { procedure: "1656", indicator: "auth", value: "Non", by: "Mairie de Ville", on: "2026-11-03", row: 2 },
        { procedure: "1657", indicator: "auth", value: "FranceConnect", by: "Service qualité", on: "2026-11-20", row: 3 },
      ],
    });
  });

  it("tells every mistake by row and column, and what to write", async () => {
    expect(
      await problems(
        `${head}1666,auth,Non,,\n1656,couleur,Non,,\n1656,auth,peut-être,,\n1656,mobile,Partielle,,\n1656,contact,Oui,jean@mairie.fr,\n1656,jdma,Oui,,2026-12-01\n1656,online,Oui,,2026-02-30\n1657,auth,Non,,\n1657,auth,Non,,\n`,
      ),
    ).toEqual([
      "w.csv:2:1 procedure: \"1666\" n'est pas une démarche de l'édition ; écrivez 1656",
      'w.csv:3:2 indicator: "couleur" n\'est pas un indicateur ; gardez le nom que worklist.csv lui donne',
      "w.csv:4:3 confirmed: \"peut-être\" n'est pas une valeur de cet indicateur ; écrivez l'un de ces mots : FranceConnect, FranceConnect +, Non, Non applicable, À venir, Nombre d'avis insuffisant, –",
      'w.csv:5:3 confirmed: "Partielle" n\'est pas une valeur de cet indicateur ; écrivez Partiel',
      'w.csv:6:4 by: qui confirme est à nommer par son service, sans adresse ni numéro ; ajoutez --by "Service qualité", ou remplissez la colonne by',
      "w.csv:7:5 on: 2026-12-01 est dans le futur ; écrivez 2026-11-20",
      'w.csv:8:5 on: "2026-02-30" n\'est pas une date ; écrivez 2026-11-20',
      "w.csv:10:1 confirmed: la ligne 9 répond déjà pour cette démarche et cet indicateur ; gardez une seule des deux lignes",
    ]);
    expect(await problems(`${head}1656,auth,Non,,31/02/2026\n`)).toEqual(['w.csv:2:5 on: "2026-02-31" n\'est pas une date ; écrivez 2026-11-20']);
    expect(await problems(`${head}1656,auth,Non,,\n`, { by: undefined })).toEqual([
      'w.csv:2:4 by: on ne sait pas qui confirme ; ajoutez --by "Service qualité", ou remplissez la colonne by',
    ]);
  });

  it("is refused without its columns, or when it is no table", async () => {
    expect(await problems("a,b\n1,2\n")).toEqual([
      "w.csv:1:1 il manque la colonne procedure, indicator, confirmed ; donnez le worklist.csv d'une édition, avec sa première ligne, après avoir rempli la colonne confirmed",
    ]);
    expect(await problems(`${head}1656,auth,"Non`)).toEqual([
      "w.csv:2:1 un guillemet est mal placé ou n'est pas fermé ; doublez les guillemets à l'intérieur d'une cellule",
    ]);
    expect(await problems("")).toHaveLength(1);
  });
});

describe("the table that is kept", () => {
  const answers = [
    { procedure: "1656", indicator: "auth", value: "Non", by: "Accueil", on: "2026-01-02", edition: "2026-T1", against: "FranceConnect" },
    { procedure: "=1", indicator: "auth", value: "FranceConnect", by: "=Accueil", on: "2026-04-02", edition: "2026-T2" },
    { procedure: "1656", indicator: "uptime", value: 0.999, by: "Accueil", on: "2026-04-02" },
    { procedure: "1656", indicator: "auth", value: "FranceConnect", by: "Accueil", on: "2026-04-02" },
  ] as const;

  it("is read as it was written, every row, the oldest first", async () => {
    const found = await read(confirmationsCsv(answers), { by: undefined, complete: true, ids: answers.map(({ procedure }) => procedure) });
    expect(found).toEqual({ ok: true, answers: answers.map((answer, place) => ({ ...answer, row: place + 2 })) });
  });

  it("says who and when in every row", async () => {
    expect(await problems(`${head}1656,auth,Non,,\n`, { by: undefined, complete: true })).toHaveLength(2);
  });
});
