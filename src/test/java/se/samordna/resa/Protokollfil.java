package se.samordna.resa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import se.samordna.gemensam.Klocka;
import tools.jackson.databind.JsonNode;

/** Protokollets PDF som text. Mellanrum och radbrytningar räknas inte: de är satsens. */
final class Protokollfil {

  private static final DateTimeFormatter KLOCKAN = DateTimeFormatter.ofPattern("HH.mm");

  private final String text;

  private Protokollfil(String text) {
    this.text = text;
  }

  static Protokollfil las(byte[] fil) {
    try (PDDocument pdf = Loader.loadPDF(fil)) {
      return new Protokollfil(tat(new PDFTextStripper().getText(pdf)));
    } catch (IOException fel) {
      throw new AssertionError("Protokollet är inte en PDF", fel);
    }
  }

  private static String tat(String text) {
    return text.replaceAll("[\\s\\u00a0]+", "");
  }

  /** Klockslaget så som protokollet skriver det. */
  static String klockan(JsonNode tid) {
    return klockan(Instant.parse(tid.asString()));
  }

  static String klockan(Instant tid) {
    return KLOCKAN.format(LocalDateTime.ofInstant(tid, Klocka.STOCKHOLM));
  }

  /** Det som står från en rad fram till en annan. */
  Protokollfil mellan(String fran, String till) {
    int start = text.indexOf(tat(fran));
    assertThat(start).as("%s i %s", fran, text).isNotNegative();
    int slut = text.indexOf(tat(till), start + tat(fran).length());
    assertThat(slut).as("%s efter %s i %s", till, fran, text).isNotNegative();
    return new Protokollfil(text.substring(start, slut));
  }

  /** Det står så, i den här ordningen. */
  Protokollfil sager(String... meningar) {
    assertThat(text)
        .containsSubsequence(List.of(meningar).stream().map(Protokollfil::tat).toList());
    return this;
  }

  /** Det står ingenstans. */
  Protokollfil tiger(String... ord) {
    assertThat(text).doesNotContain(List.of(ord).stream().map(Protokollfil::tat).toList());
    return this;
  }
}
