package se.samordna.inlasning;

import java.util.List;
import java.util.stream.Stream;

/**
 * En budgetfil i den kanoniska långformen.
 *
 * @param enhet {@code kr} eller {@code tkr}
 * @param fragor vad läsaren har antagit och bör bekräftas
 */
public record Langform(String enhet, List<Langrad> rader, List<Fraga> fragor) {

  /** En fråga om en rad: vad som saknas och vad som antagits. Rad 0 gäller hela filen. */
  public record Fraga(int radnummer, String text) {}

  public Langform {
    rader = List.copyOf(rader);
    fragor = fragor.stream().distinct().toList();
  }

  Langform medForst(List<Fraga> fler) {
    return new Langform(enhet, rader, Stream.concat(fler.stream(), fragor.stream()).toList());
  }

  Langform medSist(List<Fraga> fler) {
    return new Langform(enhet, rader, Stream.concat(fragor.stream(), fler.stream()).toList());
  }
}
