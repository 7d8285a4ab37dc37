// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code to be changed holds templates
/** A change of the code that Redoc puts into the page. The version of Redoc is pinned, so that the places stay findable. */
interface Repair {
  why: string;
  find: string;
  put: string;
}

// In the words of Redoc's dropdown: _ holds the menu, w what opens it, E closes it.
const menuKeys = [
  "e=>{let t=[..._.current.querySelectorAll(`[role=menuitem]`)],n=t.indexOf(document.activeElement);",
  "if(e.key===`ArrowDown`||e.key===`ArrowUp`){e.preventDefault();t.at((n+(e.key===`ArrowUp`?-1:1))%t.length)?.focus()}",
  "else if([`Escape`,`Tab`,`Enter`,` `].includes(e.key)){e.preventDefault();E();w.current?.querySelector(`button`)?.focus()}}",
].join("");

// What its markup lacks for those who use a keyboard or a screen reader, or says in another way than we do.
const script: Repair[] = [
  {
    why: "the menu is a landmark",
    find: "(Rke,{className:e,",
    put: '(Rke,{role:`navigation`,"aria-label":`Contents`,className:e,',
  },
  {
    why: "entries of the menu tell whether they are open, and which one is shown",
    find: "(WOe,{to:t.link,",
    put: '(WOe,{"aria-expanded":v?d:void 0,"aria-current":t.active?`page`:void 0,to:t.link,',
  },
  {
    why: "what opens the search is a button",
    find: "(gEe,{onClick:e,",
    put: '(gEe,{role:`button`,tabIndex:0,"aria-haspopup":`dialog`,onKeyDown:t=>{[`Enter`,` `].includes(t.key)&&(t.preventDefault(),e())},onClick:e,',
  },
  {
    why: "the search is a dialog",
    find: "(cEe,{onClick:x,",
    put: '(cEe,{role:`dialog`,"aria-modal":!0,"aria-label":`Search`,onClick:x,',
  },
  {
    why: "what empties the search has a name",
    find: "(ATe,{variant:`ghost`,",
    put: '(ATe,{"aria-label":`Clear`,variant:`ghost`,',
  },
  {
    why: "who leaves the search is where they were",
    find: "(sEe,{onClose:s,",
    put: "(sEe,{onClose:()=>{s(),document.querySelector(`[data-testid=search-trigger]`)?.focus({preventScroll:!0})},",
  },
  {
    why: "headings leave no level out: an operation is of level 2, its request and responses of level 3 …",
    find: "L.h4.attrs(",
    put: "L.h3.attrs(",
  },
  {
    why: "… and their parts of level 4",
    find: "L.h5`\n  font-size: var(--font-size-md)",
    put: "L.h4`\n  font-size: var(--font-size-md)",
  },
  {
    why: "links to headings are called as these",
    find: "label:`link to ${t}`}),(0,V.jsx)(`span`,{children:n})",
    put: "label:`link to ${[n].flat().filter(e=>typeof e==`string`).join(``)||t}`}),(0,V.jsx)(`span`,{children:n})",
  },
  {
    why: "the switch between light and dark says what it does",
    find: '"aria-label":t,size:`small`',
    put: '"aria-label":`Switch color mode`,size:`small`',
  },
  {
    why: "the choice of an example is called by what is chosen as well",
    find: '"aria-label":r,children:(0,V.jsx)(cI,',
    put: '"aria-label":i?.label?`${r}: ${i.label}`:r,children:(0,V.jsx)(cI,',
  },
  {
    why: "what shows and hides properties has a name in both states",
    find: "(Sae,{type:`button`,",
    put: '(Sae,{type:`button`,"aria-expanded":y,"aria-label":y?`Hide properties`:void 0,',
  },
  {
    why: "an opened menu has the focus, as it stands at the end of the page",
    find: "if(u&&v)return te(),",
    put: "if(u&&v)return te(),_.current?.querySelector(`[role=menuitem]`)?.focus({preventScroll:!0}),",
  },
  {
    why: "a menu obeys the keys that menus obey",
    find: "(Wie,{ref:_,",
    put: `(Wie,{onKeyDown:${menuKeys},ref:_,`,
  },
  {
    why: "tables that scroll can be scrolled by keyboard",
    find: "{className:`md-table-wrapper`}",
    put: "{className:`md-table-wrapper`,tabIndex:0}",
  },
  {
    why: "the search is indexed when somebody is about to search, not while the page is loading: …",
    find: "let u=OOe(l);",
    put: "let u=()=>{};",
  },
  {
    why: "… what opens it does not wait for that …",
    find: "[o,s]=(0,B.useState)(!1);return(0,B.useEffect)(()=>{s(typeof navigator",
    put: "[o,s]=(0,B.useState)();return(0,B.useEffect)(()=>{s(typeof navigator",
  },
  {
    why: "… but for the page",
    find: "[(0,V.jsx)(nM,{}),n?",
    put: "[(0,V.jsx)(nM,{}),o!==void 0?",
  },
  {
    why: "a search finds nothing only when it is over",
    find: "children:u?g?",
    put: "children:u?g||!n?",
  },
  {
    why: "a section that is to be printed is there before it comes into view",
    find: "{rootMargin:HH});return t.observe(e),",
    put: "{rootMargin:HH});e.addEventListener(`show`,()=>(0,dC.flushSync)(()=>i(!0)),{once:!0});return t.observe(e),",
  },
  {
    why: "lists of operations show what these do, not their paths",
    find: "tip:e.summary,placement:`left`",
    put: "tip:e.title,placement:`left`",
  },
  {
    why: "lists of operations show what these do, not their paths",
    find: "(XF,{children:e.title}),e.badges",
    put: "(XF,{children:e.summary??e.title}),e.badges",
  },
  {
    why: "the link of the contact has its name",
    find: "function Ije(e){let t=[];return e?.contact?.url&&t.push({kind:G.EXTERNAL_LINK,title:`URL`,titleTranslationKey:`info.contact.url`,",
    put: "function Ije(e){let t=[];return e?.contact?.url&&t.push({kind:G.EXTERNAL_LINK,title:e.contact.name,",
  },
  { why: "lists of operations are whole", find: "var GF=8,", put: "var GF=40," },
  { why: "enums with one value and with several look alike", find: "`Enum Value`", put: "`Value`" },
];

// The same where the page comes rendered.
const markup: Repair[] = [
  {
    why: "the menu is a landmark",
    find: ' menu-content">',
    put: ' menu-content" role="navigation" aria-label="Contents">',
  },
  {
    why: "what opens the search is a button",
    find: 'data-testid="search-trigger"',
    put: 'data-testid="search-trigger" role="button" tabindex="0" aria-haspopup="dialog"',
  },
  {
    why: "the switch between light and dark says what it does",
    find: 'data-testid="color-mode-switcher" aria-label="light"',
    put: 'data-testid="color-mode-switcher" aria-label="Switch color mode"',
  },
];

/**
 * Makes a built page better to use, where Redoc has no setting for it.
 * @param contact what the link of the description's contact is called
 * @throws Error when something to repair is not found as often as expected, as after a change of Redoc's version
 */
export function repair(html: string, contact: string): string {
  const named = { why: "the link of the contact has its name", find: ">URL</span>", put: `>${contact}</span>` };
  const closed = html.replaceAll(
    / menu-item-type-group" role="listitem"><a /g,
    (start) => `${start}aria-expanded="false" `,
  );
  return [...script, ...markup, named].reduce(repaired, closed);
}

function repaired(html: string, { why, find, put }: Repair): string {
  const parts = html.split(find);
  if (parts.length !== 2)
    throw new Error(`scripts/docs/repair.ts: so that ${why}: found ${parts.length - 1} times: ${find}`);
  return parts.join(put);
}
