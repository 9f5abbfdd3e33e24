package se.samordna.ansokan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import se.samordna.arende.Sidfot;
import se.samordna.gemensam.Innehall;
import se.samordna.stod.Pdftext;
import se.samordna.stod.Pdfua;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("R29: den inlämnade ansökan och kvittot i läsbar form")
class AnsokansdokumentTest {

  private static final String WORD = "16\u201164 år ☐ ja ☑ nej ✓ ① 👍";
  private static final Sidfot FOT = new Sidfot("Förbundet i prov", "PROV 2030-0001", "2030-01-02");

  private static final List<String> FRITT =
      List.of(
          "rubrik",
          "bakgrund",
          "malgrupp",
          "syfte",
          "implementering",
          "risker",
          "samverkan",
          "uppfoljning",
          "jamstalldhet");

  private static Innehall pdf(Ansokan a) {
    return Ansokansdokument.ansokan(a, "Ingress", FOT, m -> m, p -> "Åsa Provsson", "kr");
  }

  private static String text(Innehall pdf) throws IOException {
    try (PDDocument d = Loader.loadPDF(pdf.bytes())) {
      return new PDFTextStripper().getText(d).replaceAll("\\s+", " ");
    }
  }

  @Test
  @DisplayName("utan medfinansiering, mål och budget är den giltig och säger att de saknas")
  void tom() throws Exception {
    Ansokan utan =
        Exempel.med(
            f -> {
              f.putArray("mal");
              f.putArray("budget");
              f.putArray("parter");
              return f;
            });
    for (Ansokan a : List.of(Exempel.hel(), utan)) {
      assertThat(Pdfua.brott(pdf(a).bytes())).isEmpty();
      assertThat(text(pdf(a))).contains("Medfinansiering Inga uppgifter.");
      assertThat(Pdfua.brott(Ansokansdokument.kvitto(a, FOT, "kr").bytes())).isEmpty();
    }
  }

  @Test
  @DisplayName("det som skrevs i Word står som det skrevs, och förbund, nummer och dag på bladet")
  void ord() throws IOException {
    Ansokan skriven =
        Exempel.med(f -> f.put("rubrik", WORD).put("malgrupp", WORD).put("risker", WORD));
    assertThat(text(pdf(skriven)))
        .doesNotContain("#")
        .contains("Målgrupp " + WORD)
        .contains("Åsa Provsson")
        .doesNotContain("sokande.")
        .contains("Förbundet i prov · PROV 2030-0001 · 2030-01-02");
    assertThat(text(Ansokansdokument.kvitto(skriven, FOT, "kr")))
        .doesNotContain("#")
        .contains("”" + WORD + "” lämnades in 2030-01-02");
  }

  @Test
  @DisplayName("ett långt ord i vilket fält som helst stannar innanför marginalen")
  void langaOrd() {
    String ord = Pdftext.LANGT_ORD;
    Ansokan lang =
        Exempel.med(
            f -> {
              FRITT.forEach(falt -> f.put(falt, ord));
              ObjectNode mal = f.putArray("mal").addObject();
              List.of("text", "matt", "utgangslage", "malvarde", "kalla")
                  .forEach(falt -> mal.put(falt, ord));
              f.putArray("budget").addObject().put("ar", 2030).put("post", ord).put("beloppOre", 1);
              f.putArray("medfinansiering")
                  .addObject()
                  .put("ar", 2030)
                  .put("fran", ord)
                  .put("beloppOre", 1)
                  .put("viaForbundet", true);
              return f;
            });
    assertThat(Pdftext.utanfor(pdf(lang).bytes())).isEmpty();
    assertThat(Pdftext.allt(pdf(lang).bytes()).replace(" ", "").split(ord, -1))
        .as("inget fält tappade ordet")
        .hasSizeGreaterThan(FRITT.size());
    assertThat(Pdftext.utanfor(Ansokansdokument.kvitto(lang, FOT, "kr").bytes())).isEmpty();
  }
}
