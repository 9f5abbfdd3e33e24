package se.samordna.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.samordna.gemensam.Belopp;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Innehallsskrivare;
import se.samordna.inlasning.Formelskydd;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/**
 * En version i den kanoniska långformen, som läses in igen utan ändring. Kolumnerna för konto och
 * täckning finns bara när versionen har sådana. Text som kan tas för en formel skrivs med apostrof.
 */
public final class Langformsfil {

  /** Citattecken bara där de behövs. */
  private static final CsvMapper CSV =
      CsvMapper.builder().enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING).build();

  private final Budgetversion version;
  private final boolean konto;
  private final boolean tackning;

  public Langformsfil(Budgetversion version) {
    this.version = version;
    this.konto = version.rader().stream().anyMatch(r -> r.bokforingskonto().isPresent());
    this.tackning = version.tackning().values().stream().anyMatch(t -> !t.arForeslagen());
  }

  public Innehall csv() {
    return new Innehall(text().getBytes(StandardCharsets.UTF_8));
  }

  /** Samma text för samma innehåll, hur det än lästes in. */
  public String text() {
    return CSV.writer(form())
        .writeValueAsString(
            version.rader().stream()
                .map(r -> celler(r).stream().map(Langformsfil::text).toList())
                .toList());
  }

  private CsvSchema form() {
    CsvSchema.Builder form =
        CsvSchema.builder().setColumnSeparator(';').setLineSeparator("\n").setUseHeader(true);
    rubriker().forEach(form::addColumn);
    return form.build();
  }

  public Innehall xlsx() {
    Innehallsskrivare ut = new Innehallsskrivare();
    try (Workbook bok = new Workbook(ut, "Samordna", "1.0")) {
      Worksheet blad = bok.newWorksheet("Budget");
      skriv(blad, 0, new ArrayList<>(rubriker()));
      for (int i = 0; i < version.rader().size(); i++) {
        skriv(blad, i + 1, celler(version.rader().get(i)));
      }
      blad.freezePane(0, 1);
    } catch (IOException fel) {
      throw new UncheckedIOException("Budgeten gick inte att skriva som xlsx", fel);
    }
    return ut.innehall();
  }

  private static void skriv(Worksheet blad, int rad, List<Object> celler) {
    for (int k = 0; k < celler.size(); k++) {
      if (celler.get(k) instanceof Number tal) {
        blad.value(rad, k, tal);
      } else {
        blad.value(rad, k, celler.get(k).toString());
      }
    }
  }

  private List<String> rubriker() {
    List<String> rubriker = new ArrayList<>(List.of("ar", "slag", "rad", "lage"));
    if (konto) {
      rubriker.add("bokforingskonto");
    }
    if (tackning) {
      rubriker.add("tacker");
    }
    rubriker.add("belopp_" + version.enhet().kod());
    return rubriker;
  }

  private List<Object> celler(Budgetrad r) {
    List<Object> celler =
        new ArrayList<>(
            List.of(
                r.ar(),
                r.slag().kod(),
                Formelskydd.pa(r.namn()),
                r.lage().map(Radlage::kod).orElse("")));
    if (konto) {
      celler.add(r.bokforingskonto().orElse(""));
    }
    if (tackning) {
      celler.add(Formelskydd.pa(version.tackning(r).text()));
    }
    celler.add(iEnheten(r.belopp()));
    return celler;
  }

  private BigDecimal iEnheten(Belopp belopp) {
    return BigDecimal.valueOf(belopp.ore(), version.enhet() == Budgetversion.Enhet.TKR ? 5 : 2);
  }

  /** Tre decimaler får en nolla till: de kan annars läsas som tusental. */
  private static String text(Object cell) {
    if (!(cell instanceof BigDecimal tal)) {
      return cell.toString();
    }
    BigDecimal kort = tal.stripTrailingZeros();
    int decimaler = Math.max(0, kort.scale());
    return kort.setScale(decimaler == 3 ? 4 : decimaler).toPlainString().replace('.', ',');
  }
}
