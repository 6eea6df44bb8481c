import type { FactsCases } from "../../support/rule-cases.ts";

const slider = (more: string): string => `<input type="range" id="v" disabled value="50"><button id="more">Plus</button>${more}`;
const moved = '<script>window.addEventListener("deviceorientation", ({ gamma }) => { if (gamma > 20) v.value = 90 })</script>';

export default {
  failed: { "a slider that only movement sets": slider(moved) },
  cantTell: { "a button that may do the same": slider(`${moved}<script>more.addEventListener("click", () => { v.value = 90 })</script>`) },
  inapplicable: { "nothing listens": slider("") },
} satisfies FactsCases;
