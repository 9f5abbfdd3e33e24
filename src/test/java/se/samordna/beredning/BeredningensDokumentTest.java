package se.samordna.beredning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Dokument;
import se.samordna.beredning.Medlemsyttrande.Tillstand;
import se.samordna.forbund.Forbund;
import se.samordna.gemensam.Belopp;
import se.samordna.huvudbok.Betalningsrad;
import se.samordna.stod.Arendefakta;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("D7: beredningens handlingar är giltig PDF/UA-1 och namnger med titel")
class BeredningensDokumentTest {

  private static final LocalDate DAG = LocalDate.of(2024, 3, 14);
  private static final String NAMN = "Samordningsförbundet Provet";
  private static final String VEM = "Provets chef, förbundschef";
  private static final Forbund FORBUND =
      new Forbund("PROV", NAMN, Optional.empty(), "ansokan", "kr", true, List.of());

  private static final Aterkomst ATERREMISS =
      new Aterkomst(
          Aterkomst.Slag.ATERREMISS,
          LocalDate.of(2024, 3, 1),
          7,
          "",
          "Kostnaderna behöver belysas bättre: " + Pdftext.LANGT_ORD,
          UUID.randomUUID(),
          Instant.EPOCH);

  private static void granska(Dokument dokument) throws Exception {
    byte[] pdf = dokument.pdf().bytes();
    assertThat(Pdfua.brott(pdf)).isEmpty();
    assertThat(Pdftext.utanfor(pdf)).isEmpty();
    assertThat(Pdftext.sidor(pdf))
        .allSatisfy(s -> assertThat(s).contains(NAMN + " · " + Arendefakta.NUMMER + " · " + DAG));
    assertThat(Pdftext.allt(pdf)).contains(VEM).doesNotContain(".prov");
  }

  @Test
  @DisplayName("tjänsteskrivelsen, med och utan belopp och villkor")
  void skrivelsen() throws Exception {
    Memo full =
        new Memo(
            1,
            "att bevilja medel ☐ ✓\n".repeat(80),
            List.of(
                new Betalningsrad(
                    2024, new Belopp(100_00L), Optional.of("eget_kapital"), Optional.empty()),
                new Betalningsrad(2025, new Belopp(50_00L), Optional.empty(), Optional.empty())),
            List.of("Slutrapport lämnas"));
    Memo tom = new Memo(1, "att avslå", List.of(), List.of());
    Memo lang =
        new Memo(1, "att " + Pdftext.LANGT_ORD, List.of(), List.of("Att " + Pdftext.LANGT_ORD));
    for (Memo memo : List.of(full, tom, lang)) {
      granska(
          Skrivelsedokument.av(
              Arendefakta.med("Vägen in"), memo, FORBUND, DAG, VEM, Optional.empty()));
      granska(
          Skrivelsedokument.av(
              Arendefakta.med("Vägen in"), memo, FORBUND, DAG, VEM, Optional.of(ATERREMISS)));
    }
  }

  @Test
  @DisplayName("det samlade yttrandet, med ett yttrande, ett som väntar och ett jäv")
  void yttrandet() throws Exception {
    SamlatYttrande y =
        new SamlatYttrande(1, "tillstyrker", Pdftext.LANGT_ORD, Optional.empty(), "");
    List<Medlemsyttrande> alla =
        List.of(
            Medlemsyttrande.vantar("fk", "Försäkringskassan"),
            yttrande("burlov", "Burlövs kommun", Tillstand.YTTRAT),
            yttrande("region", "Regionen", Tillstand.JAV));
    Omgang forsta =
        new Omgang(
            1,
            alla,
            List.of(new Omgang.Samlat(Yttrandeutfall.TILLSTYRKER, "Enig.", Instant.EPOCH)),
            List.of(),
            List.of(ATERREMISS));
    Omgang andra = new Omgang(2, alla, List.of(), List.of(), List.of());
    Omgang tom = new Omgang(1, List.of(), List.of(), List.of(), List.of());
    for (List<Omgang> omgangar : List.of(List.of(andra), List.of(forsta, andra), List.of(tom))) {
      granska(Yttrandedokument.av(Arendefakta.med("Vägen in"), y, omgangar, FORBUND, DAG, VEM));
    }
  }

  private static Medlemsyttrande yttrande(String medlem, String namn, Tillstand tillstand) {
    return new Medlemsyttrande(
        medlem,
        namn,
        tillstand,
        Optional.of(Yttrandeutfall.TILLSTYRKER).filter(u -> tillstand == Tillstand.YTTRAT),
        Optional.of("Behovet är väl beskrivet: " + Pdftext.LANGT_ORD),
        Optional.of("beredning.prov"),
        Optional.of(Instant.EPOCH));
  }
}
