package se.samordna.resa;

/** Fyller i ansökans alla fält på skärmen. */
final class Ansokningsark {

  private Ansokningsark() {}

  static void fyll(Person sokande, String belopp) {
    insats(sokande);
    mal(sokande);
    parter(sokande);
    sokande.dag("Startdag", "2024-01-15").dag("Slutdag", "2024-12-31");
    sokande
        .tryck("Lägg till kostnad")
        .tal("År", "2024")
        .skriv("Post", "Projektledning")
        .skriv("Belopp", belopp)
        .skriv("Implementering", "Arbetsgången tas in i den ordinarie verksamheten.")
        .skriv("Risker", "Låg bemanning under våren.")
        .stilla();
  }

  private static void insats(Person sokande) {
    sokande
        .lista("Insatstyp", "Förstudie")
        .lista("Nivå", "Strukturnivå")
        .skriv("Bakgrund", "Flera verksamheter möter samma unga utan en gemensam plan.")
        .skriv("Målgrupp", "Unga vuxna som behöver samordnad rehabilitering.")
        .skriv("Syfte", "Deltagarna ska komma närmare eget arbete genom samordnat stöd.");
  }

  private static void mal(Person sokande) {
    sokande
        .tryck("Lägg till mål")
        .skriv("Mål", "Gemensam arbetsgång är beslutad")
        .skriv("Mått", "Antal verksamheter som följer arbetsgången")
        .skriv("Utgångsläge", "0")
        .skriv("Målvärde", "4")
        .skriv("Källa", "Styrgruppens protokoll");
  }

  private static void parter(Person sokande) {
    sokande
        .tryck("Lägg till part")
        .lista("Medlem", "Vellinge kommun")
        .sok("Kontaktperson", 0, "Sökande, Vellinge")
        .valj("Huvudman");
    sokande
        .tryck("Lägg till part")
        .lista("Medlem", 1, "Region Skåne")
        .sok("Kontaktperson", 1, "Sökande, regionen")
        .valj("Deltagare", 1);
  }
}
