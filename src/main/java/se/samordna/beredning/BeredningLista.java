package se.samordna.beredning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arende;
import se.samordna.arende.Arenden;
import se.samordna.arende.Beredningsstart;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Svar;

/** Vad varje medlem sagt, för beredningsgruppen, förbundets personal, styrelsen och revisorn. */
@Service
@Transactional(readOnly = true)
public class BeredningLista {

  private final Arenden arenden;
  private final Beredningsstart kallelser;
  private final YttrandeStore store;
  private final Register register;

  BeredningLista(
      Arenden arenden, Beredningsstart kallelser, YttrandeStore store, Register register) {
    this.arenden = arenden;
    this.kallelser = kallelser;
    this.store = store;
    this.register = register;
  }

  @PreAuthorize(
      "@behorig.har('beredning', 'forbundschef', 'administrator', 'styrelse', 'presidium',"
          + " 'revisor')")
  public Svar<Beredningslage> lage(ArendeId id) {
    return arenden.oppnaHandlingar(id).som(this::lage);
  }

  private Beredningslage lage(Arende arende) {
    Optional<Beredningslage.Samlat> samlat =
        store.samlade(arende.id()).stream()
            .findFirst()
            .map(s -> new Beredningslage.Samlat(s.utfall(), s.motivering()));
    return new Beredningslage(yttranden(arende.id()), arenden.frist(arende.id()), samlat);
  }

  public List<Medlemsyttrande> yttranden(ArendeId id) {
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
