package se.samordna.beredning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Beredningsstart;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;

/** Den senaste omgången av yttranden: varje kallad medlem och vad den sagt. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Yttrandeomgang {

  private final Beredningsstart kallelser;
  private final YttrandeStore store;
  private final Register register;

  Yttrandeomgang(Beredningsstart kallelser, YttrandeStore store, Register register) {
    this.kallelser = kallelser;
    this.store = store;
    this.register = register;
  }

  List<Medlemsyttrande> yttranden(ArendeId id) {
    Map<String, String> namn =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    Map<String, YttrandeStore.Lamnat> lamnade =
        store.lamnade(id, kallelser.omgang(id)).stream()
            .collect(Collectors.toMap(YttrandeStore.Lamnat::medlem, Function.identity()));
    return kallelser.kallade(id).stream()
        .map(m -> rad(m, namn.getOrDefault(m, m), Optional.ofNullable(lamnade.get(m))))
        .toList();
  }

  private static Medlemsyttrande rad(
      String medlem, String namn, Optional<YttrandeStore.Lamnat> lamnat) {
    return lamnat
        .map(y -> Medlemsyttrande.av(namn, y))
        .orElseGet(() -> Medlemsyttrande.vantar(medlem, namn));
  }
}
