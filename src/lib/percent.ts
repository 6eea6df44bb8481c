/** A percentage as the observatory prints it: "77,8 %"; rounded to so many decimals, one unless told otherwise. */
export const percent = (rate: number, decimals = 1): string => `${String(Math.round(rate * 10 ** decimals) / 10 ** decimals).replace(".", ",")} %`;
