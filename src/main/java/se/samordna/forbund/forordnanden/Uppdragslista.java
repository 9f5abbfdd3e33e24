package se.samordna.forbund.forordnanden;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Vad var och en i registret gör, och har gjort, i förbundet. Prövar ingen roll. */
@Component
@Transactional(propagation = Propagation.MANDATORY, readOnly = true)
public class Uppdragslista {

  private final UppdragStore store;
  private final List<Uppdragskalla> kallor;

  Uppdragslista(UppdragStore store, List<Uppdragskalla> kallor) {
    this.store = store;
    this.kallor = List.copyOf(kallor);
  }

  /** Allas, i alla tider. */
  public List<Uppdrag> alla() {
    return Stream.concat(store.alla().stream(), kallor.stream().flatMap(k -> k.alla().stream()))
        .toList();
  }

  /** En persons. */
  public List<Uppdrag> for_(String anvandare) {
    return alla().stream().filter(u -> u.anvandare().equals(anvandare)).toList();
  }
}
