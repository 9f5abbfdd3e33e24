package se.samordna.lokal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Det som står efter ./start.
 *
 * @param fresh börja om från början
 * @param baraServrar starta servrarna men inte programmet, för den som kör det i sin editor
 * @param datum dagen som verksamhetens klocka ska stå på
 * @param motor motorn som ärendena går i
 * @param tom utan demoförbund och demopersoner: driften lägger upp det första förbundet
 */
record Val(
    boolean fresh, boolean baraServrar, Optional<LocalDate> datum, Motorval motor, boolean tom) {

  /** Det som står på raden går före miljön. */
  static Val ur(Map<String, String> miljo, String... argument) {
    Val val = new Val(false, false, Optional.empty(), Motorval.ur(miljo), false);
    for (Iterator<String> i = List.of(argument).iterator(); i.hasNext(); ) {
      val = val.med(i.next(), i);
    }
    return val;
  }

  private Val med(String ord, Iterator<String> resten) {
    return switch (ord) {
      case "--fresh" -> new Val(true, baraServrar, datum, motor, tom);
      case "--bara-servrar" -> new Val(fresh, true, datum, motor, tom);
      case "--datum" -> new Val(fresh, baraServrar, Optional.of(dag(resten)), motor, tom);
      case "--motor" -> new Val(fresh, baraServrar, datum, motor(resten), tom);
      case "--tom" -> new Val(fresh, baraServrar, datum, motor, true);
      default ->
          throw new Startfel("Okänt val: " + ord + ". Skriv ./start --hjalp för att se alla.");
    };
  }

  private static Motorval motor(Iterator<String> resten) {
    String text = resten.hasNext() ? resten.next() : "";
    return Motorval.med(text)
        .orElseThrow(
            () -> new Startfel("--motor ska följas av zeebe eller inbaddad, inte '" + text + "'."));
  }

  private static LocalDate dag(Iterator<String> resten) {
    String text = resten.hasNext() ? resten.next() : "";
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Startfel("--datum ska följas av en dag som 2023-11-20, inte '" + text + "'.", e);
    }
  }
}
