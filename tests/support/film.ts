/** A film of five seconds, one pixel wide and without sound, that every Chromium plays (WebM, VP8). */
export const silentFilm =
  "data:video/webm;base64,GkXfo59ChoEBQveBAULygQRC84EIQoKEd2VibUKHgQJChYECGFOAZ/sVSalmlirXsYMPQkBEiYRFnEAATYCBdldBgXYWVK5rm66Z14EBc8WBAYOBAYaFVl9WUDjghrCBAbqBAR9DtnW754EAo5qBAACAMAEAnQEqAQABAA7A/iWkAANwAAAAAKOagRMkgDABAJ0BKgEAAQAOwP4lpAADcAAAAAA=";
