package se.samordna.arende;

/** Hur ett dokument ser ut: sidan, foten, typsnitten och tabellerna. */
final class Dokumentstil {

  private static final String MALL =
      """
      @page { size: A4; margin: 22mm 20mm;
              @bottom-right { content: counter(page) " (" counter(pages) ")"; font-family: TYPSNITT;
                              font-size: 9pt; width: 20mm; }
              @bottom-left { content: SIDFOT; font-family: TYPSNITT; font-size: 8pt; color: #333;
                             text-align: left; width: 150mm; } }
      body { margin: 0; font-family: TYPSNITT; font-size: 11pt; line-height: 1.4; color: #111; }
      h1 { font-size: 20pt; font-weight: normal; margin: 0 0 2mm 0; }
      h2 { font-size: 14pt; font-weight: normal; margin: 7mm 0 1mm 0; }
      p { margin: 0 0 2mm 0; white-space: pre-wrap; }
      table { width: 100%; border-collapse: collapse; margin: 2mm 0; }
      th, td { text-align: left; font-weight: normal; border-bottom: 0.5pt solid #777;
               padding: 1mm 2mm 1mm 0; vertical-align: top; }
      caption { text-align: left; color: #333; padding-bottom: 1mm; }
      .tal { font-size: 10pt; -fs-table-paginate: paginate; }
      .tal th { padding: 0.4mm 2mm 0.4mm 0; }
      .tal td { text-align: right; white-space: nowrap; padding: 0.4mm 0 0.4mm 3mm; }
      .tal th + th { text-align: right; white-space: nowrap; padding: 0.4mm 0 0.4mm 3mm; }
      .tal .summa th, .tal .summa td { border-top: 0.8pt solid #111; border-bottom: 0.8pt solid #111;
                                       font-weight: bold; }
      .tal .rubrik th { font-size: 12pt; padding-top: 4mm; }
      .forteckning .nr { width: 12mm; }
      .forteckning a { color: #0b5563; text-decoration: underline; }
      .under { color: #333; font-size: 9.5pt; }
      .rutor { -fs-table-paginate: paginate; }
      .rutor th, .rutor td { border: 0.5pt solid #777; padding: 1.6mm 2mm; min-width: 16mm; }
      .rutor tr { page-break-inside: avoid; }
      .sidbrytning { page-break-before: always; }
      ul:last-child { margin-bottom: 0; }
      .ingress { color: #333; }
      .langt { word-wrap: break-word; }
      """;

  private Dokumentstil() {}

  /** Stilmallen med sidfoten på varje sida. */
  static String av(Sidfot sidfot) {
    return MALL.replace("TYPSNITT", Typsnitt.FAMILJ).replace("SIDFOT", sidfot.stil());
  }

  /**
   * Ett märke överst på varje sida.
   *
   * @param text bara bokstäver, siffror och mellanslag: den står i stilmallen
   */
  static String sidmarke(String text) {
    if (!text.matches("[\\p{L}\\p{N} ]+")) {
      throw new IllegalArgumentException("Ett sidmärke är ord: " + text);
    }
    return "@page { @top-left { content: \""
        + text
        + "\"; font-family: "
        + Typsnitt.FAMILJ
        + "; font-size: 10pt; color: #8a1c1c; } }";
  }
}
