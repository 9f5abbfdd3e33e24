package se.samordna.protokoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;

@DisplayName("D7: protokollet och den maskerade kopian är giltig PDF/UA-1")
class ProtokolldokumentTest {

  private static final Protokollinnehall INNEHALL =
      new Protokollinnehall(
          Exempel.underlag(
              List.of(
                  Exempel.punkt(
                      Optional.of(Exempel.bifall()), List.of(Exempel.votering("Person B:ja"))))),
          List.of());

  private static final Protokollinnehall LANGT =
      new Protokollinnehall(
          Exempel.underlag(
              List.of(
                  Exempel.punkt(
                      Optional.of(Exempel.medLangaOrd(Exempel.bifall())),
                      List.of(Exempel.votering("Person B:ja"))))),
          List.of());

  private static void granska(byte[] pdf) throws Exception {
    assertThat(Pdfua.brott(pdf)).isEmpty();
    assertThat(Pdftext.utanfor(pdf)).isEmpty();
    assertThat(Pdftext.sidor(pdf))
        .allSatisfy(
            s ->
                assertThat(s)
                    .contains(
                        INNEHALL.underlag().forbund()
                            + " · sammanträde "
                            + INNEHALL.underlag().dag()));
  }

  @Test
  @DisplayName("utgåvan, den justerade med intyg, en paragraf för sig och kopian")
  void slagen() throws Exception {
    List<Block> intyg =
        List.of(
            new Block.Tabell("Underskrifter", List.of("Namn", "Som"), List.of()),
            new Block.Stycke("Fingeravtryck"));
    granska(Protokolldokument.utgava(INNEHALL, "Utgåva 1", false).bytes());
    granska(Protokolldokument.utgava(LANGT, "Utgåva 1", false).bytes());
    granska(Protokolldokument.justerad(INNEHALL, "Utgåva 1", true, intyg).bytes());
    granska(Protokolldokument.maskerad(INNEHALL, "Kopia", false, intyg).bytes());
  }
}
