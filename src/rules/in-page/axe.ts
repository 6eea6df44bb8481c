/** The parts of axe-core that rules use inside the page, typed as narrowly as they are used. */
export type VirtualNode = {
  readonly actualNode: Element;
  readonly props: { readonly nodeName: string; readonly nodeType: number; readonly type?: string };
  readonly attr: (name: string) => string | null;
  readonly hasAttr: (name: string) => boolean;
  readonly parent: VirtualNode | null;
  readonly children: readonly VirtualNode[];
};

/** `window.axe` while it runs. Signatures after axe-core 4.14. */
export type AxeInPage = {
  readonly configure: (spec: object) => void;
  readonly _cache: { readonly get: <T>(key: string, create: () => T) => T };
  readonly commons: {
    readonly text: {
      readonly accessibleTextVirtual: (node: VirtualNode) => string;
      readonly visibleVirtual: (node: VirtualNode, screenReader?: boolean, noRecursing?: boolean) => string;
      readonly isHumanInterpretable: (words: string) => 0 | 1 | -1;
      readonly titleText: (node: VirtualNode) => string;
    };
    readonly dom: {
      readonly isVisibleOnScreen: (node: Element | VirtualNode) => boolean;
      readonly isVisibleToScreenReaders: (node: Element | VirtualNode) => boolean;
      readonly isFocusable: (node: Element | VirtualNode) => boolean;
      readonly isInTabOrder: (node: Element | VirtualNode) => boolean;
      readonly idrefs: (element: Element, attribute: string) => readonly (Element | null)[];
      readonly getComposedParent: (node: Node) => Node | null;
      readonly isOffscreen: (element: Element) => boolean | undefined;
    };
    readonly aria: {
      readonly getRole: (node: Element | VirtualNode, options?: { readonly noPresentational?: boolean; readonly dpub?: boolean }) => string | null;
      readonly getExplicitRole: (node: Element | VirtualNode) => string | null;
      readonly implicitRole: (node: Element | VirtualNode) => string | null;
      readonly arialabelText: (node: VirtualNode) => string;
      readonly arialabelledbyText: (node: VirtualNode) => string;
    };
    readonly table: {
      readonly isDataTable: (table: Element) => boolean;
      readonly toGrid: (table: Element) => readonly (readonly HTMLTableCellElement[])[];
      readonly getHeaders: (cell: Element) => readonly Element[];
      readonly isHeader: (cell: Element) => boolean;
      readonly isDataCell: (cell: Element) => boolean;
      readonly isColumnHeader: (cell: Element) => boolean;
      readonly isRowHeader: (cell: Element) => boolean;
    };
  };
  readonly utils: {
    readonly getNodeFromTree: (element: Element) => VirtualNode | null;
    readonly querySelectorAll: (root: VirtualNode, selector: string) => readonly VirtualNode[];
    readonly isValidLang: (language: string) => boolean;
  };
};

/** `this` of an axe check: what is said with a verdict. */
export type Note = {
  readonly data: (figures: object | string) => void;
  readonly relatedNodes: (elements: readonly Element[]) => void;
};
