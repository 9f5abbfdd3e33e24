package se.samordna.foredragning.handlingar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** Det en hopfogad PDF säger om sig själv. */
final class Pdfuppgifter {

  private static final String XMP =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">TITEL</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>sv</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>Samordna</pdf:Producer>
          </rdf:Description>LOFTE
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """;

  private static final String UA =
      """

      <rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
        <pdfuaid:part>1</pdfuaid:part>
      </rdf:Description>\
      """;

  private Pdfuppgifter() {}

  /**
   * Titeln, språket och vad filen lovar.
   *
   * @param ua sant när alla blad är taggade; en fil utifrån kan vara vad som helst, och då lovas
   *     inget
   */
  static PDMetadata av(PDDocument pdf, String titel, boolean ua) throws IOException {
    String text = titel.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    PDMetadata uppgifter = new PDMetadata(pdf);
    uppgifter.importXMPMetadata(
        XMP.replace("LOFTE", ua ? UA : "").replace("TITEL", text).getBytes(StandardCharsets.UTF_8));
    return uppgifter;
  }
}
