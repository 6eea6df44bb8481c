/**
 * Titles by which pages say in German, Spanish, Italian, Portuguese and Dutch that they are not the procedure: services on the borders and
 * abroad speak them, and so do products bought there.
 */
export const abroad = {
  blocked: /zugriff verweigert|acceso denegado|accesso negato|acesso negado|toegang geweigerd/iu,
  notFound:
    /seite (?:wurde )?nicht gefunden|seite existiert nicht|página no (?:encontrada|existe)|pagina non trovata|página não encontrada|pagina niet gevonden/iu,
  maintenance:
    /wartungsarbeiten|(?<!\p{L})in wartung(?!\p{L})|(?:derzeit|gerade) gewartet|vorübergehend nicht (?:verfügbar|erreichbar)|(?<!\p{L})in manutenzione|temporaneamente non disponibile|en mantenimiento|temporalmente (?:no disponible|fuera de servicio)|em manutenção|temporariamente indisponível|(?<!\p{L})in onderhoud|tijdelijk niet (?:beschikbaar|bereikbaar)|onderhoudswerkzaamheden/iu,
  session:
    /sitzung (?:ist )?abgelaufen|sesión (?:ha )?(?:expirad|caducad)o|sesión (?:expirada|caducada)|sessione scaduta|sessão expirad|sessie (?:is )?verlopen/iu,
  serverError:
    /interner (?:server)?fehler|fehler (?:ist )?aufgetreten|error interno|se ha producido un error|errore (?:interno|del server)|si è verificato un errore|erro interno|ocorreu um erro|fout opgetreden|interne serverfout/iu,
} as const;
