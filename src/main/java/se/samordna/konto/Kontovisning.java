package se.samordna.konto;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.forordnanden.Uppdrag;
import se.samordna.forbund.forordnanden.Uppdragslista;
import se.samordna.gemensam.Klocka;

/** Kontona med sina roller, nu och framåt. */
@Component
@Transactional(readOnly = true)
class Kontovisning {

  private final KontoStore konton;
  private final Uppdragslista uppdrag;
  private final Klocka klocka;

  Kontovisning(KontoStore konton, Uppdragslista uppdrag, Klocka klocka) {
    this.konton = konton;
    this.uppdrag = uppdrag;
    this.klocka = klocka;
  }

  List<Kontobild> alla() {
    Map<String, List<Uppdrag>> per =
        uppdrag.alla().stream().collect(Collectors.groupingBy(Uppdrag::anvandare));
    return konton.alla().stream()
        .map(k -> bild(k, per.getOrDefault(k.anvandare(), List.of())))
        .toList();
  }

  Kontobild bild(String anvandare) {
    return bild(konton.hitta(anvandare).orElseThrow(), uppdrag.for_(anvandare));
  }

  private Kontobild bild(Konto k, List<Uppdrag> alla) {
    LocalDate idag = klocka.idag();
    return new Kontobild(
        k.anvandare(),
        k.namn(),
        k.epost(),
        k.lage(),
        alla.stream().filter(u -> u.galler(idag)).toList(),
        alla.stream().filter(u -> u.kommer(idag)).toList(),
        k.inbjuden(),
        k.inbjudenAv(),
        !k.vantarPaBrev(),
        k.senastInne(),
        k.fel());
  }
}
