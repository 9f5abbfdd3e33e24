package se.samordna.stod;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** En arbetsbok att läsa in: blad vid namn, med rader av text. */
public final class Provbok {

  private Provbok() {}

  public static byte[] av(Map<String, List<List<String>>> blad) {
    ByteArrayOutputStream ut = new ByteArrayOutputStream();
    try (Workbook bok = new Workbook(ut, "Prov", "1.0")) {
      blad.forEach((namn, rader) -> skriv(bok.newWorksheet(namn), rader));
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
    return ut.toByteArray();
  }

  private static void skriv(Worksheet ark, List<List<String>> rader) {
    for (int r = 0; r < rader.size(); r++) {
      for (int k = 0; k < rader.get(r).size(); k++) {
        ark.value(r, k, rader.get(r).get(k));
      }
    }
  }
}
