package se.samordna.gemensam;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * En mening som sparats på svenska, till exempel varför en budgetversion bytte status, så som den
 * som läser talar. Den känns igen på sin mall; det som en människa skrivit, och det vars mall har
 * ändrats sedan dess, står kvar ordagrant.
 */
public final class SparadMening {

  private static final Pattern PLATS = Pattern.compile("\\{(\\d)}");

  private record Mall(String nyckel, Pattern monster, List<Integer> platser) {}

  private final List<Mall> mallar;

  private SparadMening(List<Mall> mallar) {
    this.mallar = mallar;
  }

  /**
   * Känner igen meningarna vars nycklar börjar så.
   *
   * @param inledningar hur nycklarna börjar för de meningar som kan ha sparats på stället
   */
  public static SparadMening med(String... inledningar) {
    ResourceBundle fil = Mening.fil(Talsprak.SVENSKA);
    return new SparadMening(
        fil.keySet().stream()
            .filter(n -> Stream.of(inledningar).anyMatch(n::startsWith))
            .sorted()
            .map(n -> mall(n, fil.getString(n)))
            .toList());
  }

  /** Texten på det språk som talas nu. Ett värde som själv är en sparad mening sägs på samma. */
  public String text(String sparad) {
    return som(sparad).toString();
  }

  /** Meningen i det sparade; det som inte känns igen är ord som de står. */
  public Mening som(String sparad) {
    return mening(sparad).orElseGet(() -> Mening.ordagrant(sparad));
  }

  private Optional<Mening> mening(String sparad) {
    return mallar.stream().flatMap(m -> mening(m, sparad).stream()).findFirst();
  }

  private Optional<Mening> mening(Mall mall, String sparad) {
    Matcher traff = mall.monster().matcher(sparad);
    if (!traff.matches()) {
      return Optional.empty();
    }
    Object[] varden = new Object[mall.platser().size()];
    for (int i = 0; i < varden.length; i++) {
      String varde = traff.group(i + 1);
      varden[mall.platser().get(i)] = mening(varde).<Object>map(m -> m).orElse(varde);
    }
    return Optional.of(Mening.av(mall.nyckel(), varden));
  }

  private static Mall mall(String nyckel, String text) {
    StringBuilder monster = new StringBuilder();
    List<Integer> platser = new ArrayList<>();
    int fran = 0;
    for (Matcher plats = PLATS.matcher(text); plats.find(); fran = plats.end()) {
      monster.append(Pattern.quote(text.substring(fran, plats.start()))).append("(.+?)");
      platser.add(Integer.parseInt(plats.group(1)));
    }
    monster.append(Pattern.quote(text.substring(fran)));
    return new Mall(nyckel, Pattern.compile(monster.toString(), Pattern.DOTALL), platser);
  }
}
