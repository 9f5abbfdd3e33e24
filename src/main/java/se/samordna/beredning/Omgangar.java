package se.samordna.beredning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Aterkomst;
import se.samordna.arende.Aterkomster;
import se.samordna.arende.Beredningsstart;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;

/** Ärendets omgångar i beredningen, var och en med det som sades och föreslogs i den. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Omgangar {

  private final Beredningsstart kallelser;
  private final YttrandeStore store;
  private final TjansteskrivelseStore skrivelser;
  private final Aterkomster aterkomster;
  private final Register register;

  Omgangar(
      Beredningsstart kallelser,
      YttrandeStore store,
      TjansteskrivelseStore skrivelser,
      Aterkomster aterkomster,
      Register register) {
    this.kallelser = kallelser;
    this.store = store;
    this.skrivelser = skrivelser;
    this.aterkomster = aterkomster;
    this.register = register;
  }

  /** Äldst först; tomt innan beredningen börjat. */
  List<Omgang> i(ArendeId id) {
    List<Beredningsstart.Kallelse> alla = kallelser.kallelser(id);
    Map<String, String> namn =
        register.medlemmar().stream().collect(Collectors.toMap(Medlem::kod, Medlem::namn));
    List<YttrandeStore.Samlat> samlade = store.samlade(id);
    List<Tjansteskrivelse> skrivna = skrivelser.alla(id);
    List<Aterkomst> tillbaka = aterkomster.i(id);
    List<Omgang> omgangar = new ArrayList<>();
    for (int i = 0; i < alla.size(); i++) {
      Beredningsstart.Kallelse kallelse = alla.get(i);
      int nasta = i + 1 < alla.size() ? alla.get(i + 1).varv() : Integer.MAX_VALUE;
      Omgangsgrans grans = new Omgangsgrans(i + 1, alla.size(), tillbaka);
      omgangar.add(
          new Omgang(
              i + 1,
              yttranden(id, kallelse, namn),
              samlade.stream()
                  .filter(s -> s.varv() >= kallelse.varv() && s.varv() < nasta)
                  .map(s -> new Omgang.Samlat(s.utfall(), s.motivering(), s.tid()))
                  .toList(),
              skrivna.stream().filter(t -> grans.rymmer(t.tid())).toList(),
              tillbaka.stream().filter(a -> grans.rymmer(a.tid())).toList()));
    }
    return List.copyOf(omgangar);
  }

  private List<Medlemsyttrande> yttranden(
      ArendeId id, Beredningsstart.Kallelse kallelse, Map<String, String> namn) {
    Map<String, YttrandeStore.Lamnat> lamnade =
        store.lamnade(id, kallelse.varv()).stream()
            .collect(Collectors.toMap(YttrandeStore.Lamnat::medlem, Function.identity()));
    return kallelse.medlemmar().stream()
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
