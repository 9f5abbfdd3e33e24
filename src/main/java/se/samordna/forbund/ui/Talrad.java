package se.samordna.forbund.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Heltal bredvid varandra med var sitt namn, till exempel platser per medlem. */
final class Talrad extends Composite<Div> {

  private final Map<String, IntegerField> falt = new LinkedHashMap<>();

  Talrad() {
    getContent().addClassName("rad");
  }

  void med(String nyckel, String namn, Optional<Integer> varde) {
    IntegerField nytt = new IntegerField(namn);
    varde.ifPresent(nytt::setValue);
    nytt.addClassName("smal");
    falt.put(nyckel, nytt);
    getContent().add(nytt);
  }

  boolean har(String nyckel) {
    return falt.containsKey(nyckel);
  }

  Optional<IntegerField> forsta() {
    return falt.values().stream().findFirst();
  }

  /** De tal som är ifyllda, i fältens ordning. */
  Map<String, Integer> ifyllda() {
    Map<String, Integer> ifyllda = new LinkedHashMap<>();
    falt.forEach((nyckel, f) -> f.getOptionalValue().ifPresent(v -> ifyllda.put(nyckel, v)));
    return ifyllda;
  }

  /** Som {@code ifyllda}; tomt när inget är ifyllt. */
  Optional<Map<String, Integer>> bestamt() {
    return Optional.of(ifyllda()).filter(i -> !i.isEmpty());
  }
}
