/** On paper: black on white, no controls, wide tables on landscape pages, nothing cut between a heading and what it announces; what is folded stays out, what was unfolded is printed. */
export const printStyle = `
@page{size:A4;margin:14mm 12mm}@page wide{size:A4 landscape}
@media print{
:root{color-scheme:light;--paper:#fff;--surface:#fff;--ink:#000;--muted:#3d444a;--line:#bbb;--strong-line:#666;--accent:#073f4a;--deep:#fff;--on-deep:#000;--on-deep-muted:#3d444a;
  --goal:#14552f;--middle:#653c00;--bottom:#861c20;--grey:#3d444a;--goal-soft:#fff;--middle-soft:#fff;--bottom-soft:#fff;--grey-soft:#fff;
  --goal-fill:#3f9462;--middle-fill:#e0a33a;--bottom-fill:#c8524f;--grey-fill:#c9c7bf;--pattern:rgb(0 0 0/.28)}
body{font-size:10pt}html{font-size:11pt}
.all thead button{display:contents}
.skip,.filters,.count,.toc,.top nav,.turn,.all thead button::after{display:none}
.top .wrap{padding:0}.hero{padding:.5rem 0 1rem}.wrap{max-width:none;padding:0}.verdict{margin-top:0}
.hero .lead{max-width:none;margin-top:.5rem}.figures{margin-top:.75rem;border-color:#bbb;background:#bbb;grid-template-columns:repeat(3,minmax(0,1fr))}.figures div{padding:.5rem .75rem}.figures dd{font-size:18pt}main>section{padding:1rem 0 0}
h1,h2,h3,summary{break-after:avoid}.card,.steps>li,.pages>li,.note,tr{break-inside:avoid}thead{display:table-header-group}caption,thead,thead tr{break-after:avoid}caption{break-inside:avoid}tbody:first-of-type>tr:first-child{break-before:avoid}
.pair{grid-template-columns:repeat(2,minmax(0,1fr));margin-top:.5rem}.pair .card{padding:.5rem .75rem}.pair .radar{max-width:16rem}.pair .bar-cell{display:none}.pair .plain :is(th,td){padding-block:.125rem}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards:has(.scroll){grid-template-columns:minmax(0,1fr)}.themes{columns:3}
.scroll{overflow:visible;border:0}#demarches{page:wide}.two-lines{-webkit-line-clamp:none;line-clamp:none}.all{font-size:7pt;table-layout:fixed;min-width:0}.all tbody th a{font-size:7.5pt}.all td small{font-size:6.5pt}h1{font-size:20pt}details:not([open]){display:none}.fold:not([open]),details.paper:not([open]){display:block}.fold::details-content,.paper::details-content{content-visibility:visible;block-size:auto}.columns{display:block}.paper>summary,.fold>summary h3::before{display:none}.fold{break-inside:avoid}.folds{border:0}.fits thead th{position:static}
a{color:inherit}.steps a,.card a,.places a{text-decoration:none}.facts a[href^=http]{text-decoration:underline}}`;
