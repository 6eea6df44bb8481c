const marks = `
.lv{position:relative;display:inline-block;padding-left:1.4em;font-weight:600;color:var(--grey)}
.lv::before{content:"";position:absolute;left:0;top:calc((1lh - 1em)/2);width:1em;height:1em;background:currentColor;mask:var(--shape-grey) center/contain no-repeat;print-color-adjust:exact;-webkit-print-color-adjust:exact}
.lv.goal{color:var(--goal)}.lv.goal::before{mask-image:var(--shape-goal)}
.lv.middle{color:var(--middle)}.lv.middle::before{mask-image:var(--shape-middle)}
.lv.bottom{color:var(--bottom)}.lv.bottom::before{mask-image:var(--shape-bottom)}
.lv small{color:inherit;font-weight:400}
.prov{display:inline-block;white-space:nowrap;font-size:.75rem;line-height:1.4;color:var(--muted);border:1px solid var(--line);border-radius:1rem;padding:0 .5rem;background:var(--paper)}
.prov.measured{border-color:currentColor}.prov.to-confirm{border-style:dashed;border-color:currentColor}
.score{white-space:nowrap;font-variant-numeric:tabular-nums}.score.none{color:var(--muted);white-space:normal}
.grade{display:inline-block;min-width:1.625em;text-align:center;font-weight:700;border-radius:.25em;border:1px solid currentColor;line-height:1.5;background:var(--grey-soft);color:var(--grey)}
.grade.goal{background:var(--goal-soft);color:var(--goal)}.grade.middle{background:var(--middle-soft);color:var(--middle)}.grade.bottom{background:var(--bottom-soft);color:var(--bottom)}
@media (forced-colors:active){.lv::before{background:CanvasText}}`;

const figures = `
.figures{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:1px;margin-top:2rem;background:rgb(255 255 255/.18);border:1px solid rgb(255 255 255/.18);border-radius:.75rem;overflow:hidden}
@media (min-width:40rem){.figures{grid-template-columns:repeat(3,minmax(0,1fr))}}@media (min-width:72rem){.figures{grid-template-columns:repeat(6,minmax(0,1fr))}}
.figures div{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--deep);padding:1rem 1.125rem}
.figures dt{font-size:.9375rem;color:var(--on-deep-muted)}.figures .change{display:block;margin-top:.25rem;font-weight:600;color:var(--on-deep)}.figures dd{margin:0;white-space:nowrap;font:600 clamp(1.625rem,1.2rem + 2vw,2.25rem)/1.1 var(--serif);font-variant-numeric:lining-nums tabular-nums}.figures dd small{font:400 .9375rem var(--sans);color:var(--on-deep-muted)}
.levels .change{display:inline-block;white-space:nowrap;font-weight:600;color:var(--ink)}
.pair{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem;margin-top:1.25rem}
.stack{display:grid;grid-template-rows:auto 1fr;gap:1rem;min-width:0}.tally{list-style:none;padding:0;margin-top:.625rem;display:grid;grid-template-columns:minmax(0,1fr)}.tally li{display:flex;gap:1rem;justify-content:space-between;padding:.4375rem 0;border-top:1px solid var(--line)}.tally li:first-child{border-top:0}.tally b{font-variant-numeric:tabular-nums;font-weight:600}
.radar{display:block;width:100%;max-width:29rem;margin:.5rem auto 0;overflow:visible}.radar text{font:500 12.5px var(--sans);fill:var(--ink)}.ring{fill:none;stroke:var(--line)}
.area{fill:var(--accent);fill-opacity:.16;stroke:var(--accent);stroke-width:2;stroke-linejoin:round}.dot{fill:var(--accent)}.dot.few{fill:var(--surface);stroke:var(--accent);stroke-width:2}.goal-line{fill:none;stroke:var(--goal);stroke-width:1.75;stroke-dasharray:7 4}.earlier{fill:none;stroke:var(--muted);stroke-width:1.5;stroke-dasharray:1.5 3.5;stroke-linecap:round}
.keys{justify-content:center;margin-top:.5rem}.keys li::before{content:"";display:inline-block;width:1.5rem;margin-right:.5rem;vertical-align:.3em;border-top:2px solid var(--accent)}.keys .key-line::before{border-top:2px dashed var(--goal)}.keys .key-few::before{width:.625rem;height:.625rem;border:2px solid var(--accent);border-radius:50%;vertical-align:-.05em}.keys .key-before::before{border-top:2px dotted var(--muted)}
.card .beside{margin-top:.75rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,21rem),1fr));gap:1rem;margin-top:1.25rem}
.card{background:var(--surface);border:1px solid var(--line);border-radius:.75rem;padding:1.125rem 1.25rem;min-width:0}
.card>h3+p{margin-top:.25rem;color:var(--muted);font-size:.9375rem}
.bar{display:block;width:100%;height:.875rem;border-radius:.25rem;overflow:hidden;print-color-adjust:exact;-webkit-print-color-adjust:exact}.card .bar{margin:.875rem 0 .75rem}
.defs{position:absolute}
.fill.goal{fill:var(--goal-fill)}.fill.middle{fill:var(--middle-fill)}.fill.bottom{fill:var(--bottom-fill)}.fill.grey{fill:var(--grey-fill)}
.pattern{fill:none}.pattern.middle{fill:url(#hatch-middle)}.pattern.bottom{fill:url(#hatch-bottom)}.pattern.grey{fill:url(#hatch-grey)}
#hatch-middle rect,#hatch-grey circle{fill:var(--pattern)}#hatch-bottom path{stroke:var(--pattern)}.cut{fill:var(--surface)}
.track{fill:var(--grey-soft)}.value{fill:var(--accent)}
.legend{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;font-size:.9375rem}section .wrap>.legend,.part>.legend{margin-top:.75rem}.legend li{display:inline-flex;gap:.3em;align-items:baseline}.legend b{font-variant-numeric:tabular-nums;font-weight:600}
details{margin-top:.75rem}summary{cursor:pointer;color:var(--accent);font-size:.9375rem;padding:.25rem 0;width:fit-content}details[open]>summary{margin-bottom:.5rem}`;

/** Each row of a table as a card, each cell behind its name. The table says its roles itself: a change of display takes them away. */
const cardRows = (
  table: string,
): string => `${table},${table} :is(tbody,tr,caption){display:block;min-width:0}${table} tbody tr{border-top:1px solid var(--line);padding:.75rem 1rem}
${table}.rows tbody :is(th,td){display:flow-root;border:0;padding:.1875rem 0 .1875rem 8.5rem;min-width:0;max-width:none;text-align:left}${table}.rows tbody th{padding-left:0;font-size:1rem}${table} .bar{min-width:0;max-width:14rem}
${table} .cell-name{display:block;float:left;width:8rem;margin-left:-8.5rem;font-weight:600;font-size:.8125rem;line-height:1.5;color:var(--muted);white-space:normal}`;

const tables = `
.scroll{overflow-x:auto;margin-top:1rem;border:1px solid var(--line);border-radius:.75rem;background:var(--surface)}.card .scroll,details .scroll{margin-top:.25rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem}caption{text-align:left;max-width:calc(100vw - 3rem);padding:.75rem 1rem;color:var(--muted);font-size:.875rem}
th,td{padding:.5rem .75rem;text-align:left;vertical-align:top;border-top:1px solid var(--line)}
thead th{font-size:.8125rem;line-height:1.35;font-weight:600;color:var(--muted);vertical-align:bottom;border-bottom:2px solid var(--strong-line)}
tbody th{font-weight:600}.num{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}tbody tr:hover{background:color-mix(in srgb,var(--accent) 5%,transparent)}
.plain{margin-top:.75rem}.plain thead th,.plain thead td{border-top:0;border-bottom:2px solid var(--strong-line)}.plain td,.plain th{padding:.4375rem .5rem}.plain th:first-child{padding-left:0;white-space:nowrap}.plain td:last-child{padding-right:0}.plain .bar{margin:.25rem 0;min-width:3rem}.bar-cell{width:60%}
.levels th[scope=row]{width:17rem;font-weight:600}.levels th small{display:block;font-weight:400;margin-top:.125rem}.levels .bar{height:.625rem;margin:.375rem 0 .4375rem}.levels .legend{font-size:.875rem}.share{width:11.5rem}.share b{font:600 1.25rem/1.2 var(--serif);font-variant-numeric:lining-nums}.share small{display:block}
@media (max-width:44rem){.levels thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}.levels,.levels tbody,.levels tr,.levels th,.levels td,.levels caption{display:block}.levels tr{border-top:1px solid var(--line);padding:.75rem 0}.levels th,.levels td{border:0;padding:.125rem 1rem}.levels th[scope=row],.share{width:auto}.bar-cell{display:none}}
.history{min-width:58rem}.history td,.history th{overflow-wrap:normal;padding:.5rem}.history .lv{white-space:nowrap;font-size:.875rem}.groups th[scope=row]{min-width:12rem;max-width:20rem}.groups .bar{height:.5rem}.nowrap{white-space:nowrap}
@media (scripting:enabled){[data-rest]{display:none}}
.more{display:flex;gap:.75rem;margin-top:1rem;justify-content:center}.more[hidden]{display:none}.more button{font:600 .9375rem var(--sans);min-height:2.625rem;padding:.375rem 1.25rem;color:var(--accent);background:var(--surface);border:1px solid var(--strong-line);border-radius:.375rem;cursor:pointer}
.wide{min-width:40rem}.roomy{min-width:56rem}.roomy :is(th[scope=row],td){min-width:8.5rem}.roomy th[scope=row]{min-width:11.5rem}.roomy :is(.num,.score){min-width:0}.roomy ul{min-width:17rem;margin:0;padding-left:1rem}td .bar{margin:.3125rem 0;min-width:7rem}
.all{font-size:.8125rem;line-height:1.4;min-width:74rem}.all th,.all td{padding:.5rem .3125rem}.all .lv{font-weight:500;padding-left:1.3em}.two-lines{display:-webkit-box!important;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clamp:2;overflow:hidden}.all th:first-child,.all td:first-child{padding-left:.75rem}
.all thead th{font-size:.75rem}.all tbody th a{font-size:.8125rem}.all .c-id{width:3.375rem}.all .c-name{width:auto}.all .c-body{width:9.5rem}.all .c-status{width:7.375rem}.all .c-score{width:4.5rem}.all .c-level{width:5.5rem}.all .c-handicap,.all .c-auth{width:6.375rem}.all .c-found{width:5.5rem}.all.long-ids .c-id{width:6.75rem}.all.long-ids .c-body{width:7.5rem}
.all td small{display:block;font-size:.75rem;line-height:1.35}
.all thead button{all:unset;box-sizing:border-box;cursor:pointer;display:inline-block;color:inherit;font:inherit;padding:.25rem 0;min-height:1.5rem}
.all thead button:hover{color:var(--accent);text-decoration:underline;text-underline-offset:.2em}.all thead button:focus-visible{outline:.1875rem solid var(--accent);outline-offset:.125rem}
.all thead button::after{content:"\\a0↕" / "";opacity:.65}.all [aria-sort=ascending] button::after{content:"\\a0↑" / "";opacity:1}.all [aria-sort=descending] button::after{content:"\\a0↓" / "";opacity:1}
.all [aria-sort] button{color:var(--accent)}
.cell-name{display:none}
@media screen and (max-width:44rem){${cardRows(".groups")}.groups thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}}
@media screen and (max-width:44rem) and (scripting:enabled){${cardRows(".all")}.all{font-size:.875rem}.all thead{display:block;border-top:1px solid var(--line);padding:.5rem 1rem}.all thead tr{display:flex;flex-wrap:wrap;gap:.25rem 1rem}.all thead tr>th[class]{display:block;width:auto;border:0;padding:0}.all.rows tbody th a{font-size:1rem}}
@media (min-width:80rem){.all{table-layout:fixed;min-width:0}.scroll.fits{overflow:visible}.fits thead th{position:sticky;top:0;background:var(--surface);z-index:1;border-top:0}}
.filters{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,13rem),1fr));gap:.875rem 1rem;align-items:end;margin-top:1rem;padding:1rem 1.25rem;background:var(--surface);border:1px solid var(--line);border-radius:.75rem}
.filters[hidden]{display:none}.filters label{display:block;font-size:.875rem;font-weight:600;margin-bottom:.25rem}
.filters input[type=search],.filters select,.filters button{width:100%;min-height:2.625rem;font:inherit;font-size:.9375rem;color:var(--ink);background:var(--paper);border:1px solid var(--strong-line);border-radius:.375rem;padding:.375rem .625rem}
.filters button{cursor:pointer;font-weight:600;color:var(--accent)}.filters .check{display:flex;gap:.5rem;align-items:center;min-height:2.625rem}.filters .check label{margin:0}.filters .check input{width:1.25rem;height:1.25rem;accent-color:var(--accent);flex:none}
.filters .search{grid-column:span 2}@media (max-width:36rem){.filters .search{grid-column:auto}}
.count{margin-top:.875rem;font-weight:600}`;

const procedure = `
.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:.875rem 2rem;margin-top:1.25rem}.facts dt{font-size:.875rem;color:var(--muted)}.facts dd{margin:0}
.hero .facts dt{color:var(--on-deep-muted)}
.verdict{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,2fr);gap:1rem;margin-top:-1.5rem}@media (max-width:48rem){.verdict{grid-template-columns:minmax(0,1fr)}}
.verdict h2{font-size:1rem;font-family:var(--sans);color:var(--muted);letter-spacing:0}.big{font:600 3.25rem/1.1 var(--serif);font-variant-numeric:lining-nums;margin-top:.25rem}.big .grade{font:700 1.5rem/1.5 var(--sans);vertical-align:.35em;margin-left:.375rem}.big small{font:400 1rem var(--sans);margin-left:.5rem}
.big.none{font-size:1.375rem;line-height:1.3}
.verdict .lv{font-size:1.25rem;margin-top:.25rem}.verdict p+p{margin-top:.5rem}.advice{border-left:.25rem solid var(--accent);padding-left:.875rem}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 2.5rem}.content>section{padding:2.25rem 0 .5rem}.content .wrap{padding:0}.content>section:last-child{padding-bottom:3rem}
@media (min-width:72rem){.columns{grid-template-columns:13rem minmax(0,1fr)}.columns .toc{position:sticky;top:0;align-self:start;padding:2.5rem 0;max-height:100vh;overflow-y:auto}.columns .toc ul{flex-direction:column;gap:0;border-left:2px solid var(--line)}.columns .toc a{display:block;border:0;border-radius:0;background:none;padding:.375rem 0 .375rem 1rem}}
.folds{margin-top:1.25rem;background:var(--surface);border:1px solid var(--line);border-radius:.75rem}.fold{margin:0;border-top:1px solid var(--line)}.fold:first-child{border-top:0}
.fold>summary,.fold>header{display:grid;grid-template-columns:minmax(10rem,15rem) minmax(0,1fr) auto;gap:.25rem 1rem;align-items:baseline;width:auto;padding:.75rem 1.25rem;color:inherit;font-size:1rem;margin:0}.fold>summary h3,.fold>header h3{font:600 1rem/1.4 var(--sans);letter-spacing:0}.fold>summary h3{position:relative;padding-left:1.125rem}.fold>summary h3::before{content:"";position:absolute;left:0;top:.45em;width:.4em;height:.4em;border:solid var(--accent);border-width:0 .125em .125em 0;transform:rotate(-45deg)}.fold[open]>summary h3::before{transform:rotate(45deg);top:.35em}
.fold>summary{list-style:none}.fold>summary::-webkit-details-marker{display:none}.fold>summary:hover{background:color-mix(in srgb,var(--accent) 5%,transparent)}.fold>summary:hover h3{text-decoration:underline;text-underline-offset:.2em}
.fold>summary{grid-template-columns:minmax(10rem,15rem) minmax(0,1fr) auto 10.5rem}.worth{font-size:.875rem;color:var(--muted);text-align:right}.fold .inside{padding:.125rem 1.25rem 1.25rem 2.375rem;max-width:62rem}.inside>p+p{margin-top:.375rem}.inside .beside{font-size:.9375rem;color:var(--muted)}.still>ul{padding:0 1.25rem 1.125rem}.still>header{grid-template-columns:minmax(0,1fr) auto}
.theme>summary{grid-template-columns:minmax(10rem,19rem) minmax(0,1fr)}.theme .legend{gap:.125rem 1.25rem}.theme .legend .lv{font-weight:500}.theme table{margin:0 0 .75rem}.theme td,.theme th{padding:.5rem 1.25rem!important}.theme td:last-child{white-space:nowrap;width:10rem}.theme th:first-child{width:7rem}
.question>summary{grid-template-columns:minmax(7rem,9rem) minmax(0,1fr) auto}.alert>summary{grid-template-columns:minmax(10rem,28rem) minmax(0,1fr)}.alert .inside{max-width:none}.asked{font-size:.9375rem}.division{margin-top:.75rem;font:600 1.25rem/1.4 var(--serif);font-variant-numeric:lining-nums}
@media (max-width:44rem){.fold>summary,.theme>summary,.question>summary,.alert>summary{grid-template-columns:minmax(0,1fr) auto}.fold>summary h3{grid-column:1/-1}.worth{grid-column:1/-1;text-align:left}.theme>summary,.question>summary{grid-template-columns:minmax(0,1fr)}.fold .inside{padding-left:1.25rem}.theme td,.theme th{padding:.5rem .625rem!important}.theme th:first-child{width:auto}.theme td:last-child{white-space:normal;width:auto}}
.toc{margin-top:1.5rem}.toc ul{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:.375rem .5rem}.toc a{display:inline-block;padding:.3125rem .75rem;border:1px solid var(--line);border-radius:2rem;background:var(--surface);text-decoration:none;font-size:.9375rem}.toc a:hover{border-color:var(--accent);text-decoration:underline}
.steps{list-style:none;padding:0;margin-top:1.25rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;counter-reset:step}.steps[start]{counter-reset:step 4}.steps>li{counter-increment:step;position:relative;background:var(--surface);border:1px solid var(--line);border-radius:.75rem;padding:1rem 1.25rem 1rem 4rem}
.steps>li::before{content:counter(step);position:absolute;left:1.125rem;top:1rem;width:1.875rem;height:1.875rem;border-radius:50%;border:2px solid var(--accent);color:var(--accent);font:600 1rem/1.625rem var(--serif);text-align:center}
.steps h3{font:600 1.0625rem/1.45 var(--sans);letter-spacing:0;text-wrap:pretty}.steps .repair,.steps .rest{margin-top:.375rem}.gain{font-weight:600;color:var(--accent)}.places{margin-top:.75rem}.meta{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-top:.5rem;font-size:.875rem;color:var(--muted)}
@media (max-width:36rem){.steps>li{padding:3.25rem 1rem 1rem}.steps>li::before{left:1rem}}
.places{padding-left:1.125rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem;font-size:.9375rem}.places>li>*{display:block}
.cards.tall{display:block;columns:27rem auto;column-gap:1rem}.cards.tall .card{break-inside:avoid;margin-bottom:1rem}
.card header{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline;justify-content:space-between}.card .now{font-size:1.125rem;margin-top:.5rem}.card .why{margin-top:.375rem}.card .beside{margin-top:.375rem;font-size:.9375rem;color:var(--muted)}
.evidence{list-style:none;padding:0;margin-top:.875rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.5rem;font-size:.9375rem}.evidence>li{border-top:1px solid var(--line);padding-top:.75rem}.evidence>li.flat{border:0;padding:0}.evidence>li.flat+li:not(.flat){margin-top:.25rem}.evidence .lv+br{line-height:1.8}.card .shots{margin-top:.75rem}.where{color:var(--muted)}
blockquote{border-left:.1875rem solid var(--strong-line);padding-left:.75rem;margin:.25rem 0;font-family:var(--serif);font-size:1rem;white-space:pre-line}
.pages{list-style:none;padding:0;margin-top:1.25rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.75rem}.pages>li{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.75rem 1.5rem}.shots{display:flex;gap:.5rem;align-items:flex-start}.shots a{display:block;border:1px solid var(--line);border-radius:.375rem;overflow:hidden}.shots img{display:block;height:7.5rem;width:auto;max-width:11rem;object-fit:cover;object-position:top;background:var(--grey-soft);color:var(--muted);font-size:.75rem}
@media (max-width:48rem){.pages>li{grid-template-columns:minmax(0,1fr)}}
.shots{flex-wrap:wrap}.evidence+.shots,.meta+.shots{margin-top:1rem}.shots .shot{position:relative}.shots .marked{flex:0 1 30rem;min-width:0}.shots .marked img{width:100%;height:auto;max-width:none}.shot svg{position:absolute;inset:0;width:100%;height:100%}.shot .halo{fill:none;stroke:#fff;stroke-width:11}.shot .outline{fill:none;stroke:#b3161c;stroke-width:5}
.failures{margin-top:.5rem;font-size:.9375rem;color:var(--muted)}
.themes{columns:17rem auto;column-gap:1rem;margin-top:1.25rem}.themes .card{break-inside:avoid;margin-bottom:1rem}
.criteria{list-style:none;padding:0;margin-top:.625rem;font-size:.875rem}.criteria li{display:grid;grid-template-columns:3rem minmax(0,1fr);gap:.5rem;padding:.25rem 0;border-top:1px solid var(--line)}.criteria b{font-variant-numeric:tabular-nums}.criteria p{color:var(--muted)}
.note{border:1px solid var(--line);border-left:.25rem solid var(--accent);background:var(--surface);border-radius:.5rem;padding:1.125rem 1.25rem;max-width:60rem}.note h2{font-size:1.25rem}.note ul{margin-top:.625rem;display:grid;grid-template-columns:minmax(0,1fr);gap:.375rem}.note p{margin-top:.5rem}
.turn{display:flex;flex-wrap:wrap;gap:.5rem 2rem;justify-content:space-between;padding:1.5rem 0}`;

/** Style of what the pages are made of: marks of levels, charts, tables and filters, the parts of a procedure's page. */
export const partsStyle = `${marks}${figures}${tables}${procedure}`;
