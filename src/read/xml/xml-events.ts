export type Attributes = Readonly<Record<string, string | undefined>>;

/** What wants to know about the elements of a part. Names come without their prefix; the root has depth 1. */
export interface XmlHandler {
  open(name: string, attributes: Attributes, depth: number): void;
  /** Character data, CDATA too, in as many pieces as the parser likes. */
  text?(text: string): void;
  close?(name: string, depth: number): void;
}

/** What also knows elements by how they are mostly written, to have them without the events of each tag. */
export interface WholeElements extends XmlHandler {
  /**
   * Offered text where a tag of this depth starts: takes an element of which it has all and gives where that ends, or
   * gives `at`. Must take nothing that is not well-formed.
   */
  whole(text: string, at: number, depth: number): number;
}

/** A parser to feed pieces of a part to. Throws `UnreadableFile` F001 where the XML is not well-formed. */
export interface XmlParser {
  write(piece: string): void;
  end(): void;
}
