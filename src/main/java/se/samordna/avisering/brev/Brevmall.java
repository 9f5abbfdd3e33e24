package se.samordna.avisering.brev;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import se.samordna.kalender.besked.Motesbesked.Slag;

/**
 * Brevens lydelser, en fil per slag under {@code src/main/resources/brev}: första raden är ämnet,
 * resten texten. Ett namn inom klamrar byts mot sitt värde.
 */
@Component
class Brevmall {

  private static final Pattern NAMN = Pattern.compile("\\{(\\w+)}");

  private record Lydelse(String amne, String text) {}

  /** Ett färdigt ämne och en färdig text. */
  record Text(String amne, String text) {}

  private final Map<Slag, Lydelse> mallar = new EnumMap<>(Slag.class);
  private final String fot = las("_fot");

  Brevmall() {
    for (Slag slag : Slag.values()) {
      String[] delar = las(slag.kod()).split("\n", 2);
      mallar.put(slag, new Lydelse(delar[0].strip(), delar[1].strip()));
    }
  }

  /** {@link IllegalStateException} när lydelsen nämner ett värde som inte finns. */
  Text fyll(Slag slag, Map<String, String> varden) {
    Lydelse mall = Objects.requireNonNull(mallar.get(slag));
    return new Text(
        byt(mall.amne(), varden), byt(mall.text() + "\n\n" + fot.strip() + "\n", varden));
  }

  private static String byt(String mall, Map<String, String> varden) {
    return NAMN.matcher(mall)
        .replaceAll(
            traff -> {
              String varde = varden.get(traff.group(1));
              if (varde == null) {
                throw new IllegalStateException("Okänt namn i brevmallen: " + traff.group());
              }
              return java.util.regex.Matcher.quoteReplacement(varde);
            });
  }

  private static String las(String namn) {
    try (InputStream in = Brevmall.class.getResourceAsStream("/brev/" + namn + ".txt")) {
      return new String(
          Objects.requireNonNull(in, "Brevmallen saknas: " + namn).readAllBytes(),
          StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
