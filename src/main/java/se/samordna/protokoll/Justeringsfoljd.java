package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.forbund.Medlem;
import se.samordna.forbund.Ordning;
import se.samordna.forbund.Register;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.identitet.Spar;
import tools.jackson.databind.json.JsonMapper;

/** Det som en justering för med sig, i dess transaktion: den justerade filen och anslaget (R17). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Justeringsfoljd {

  private final UtgavaStore utgavor;
  private final AnslagStore anslag;
  private final Register register;
  private final Intyg intyg;
  private final Arenden arenden;
  private final JsonMapper json;
  private final Spar spar;
  private final Klocka klocka;

  Justeringsfoljd(
      UtgavaStore utgavor,
      AnslagStore anslag,
      Register register,
      Intyg intyg,
      Arenden arenden,
      JsonMapper json,
      Spar spar,
      Klocka klocka) {
    this.utgavor = utgavor;
    this.anslag = anslag;
    this.register = register;
    this.intyg = intyg;
    this.arenden = arenden;
    this.json = json;
    this.spar = spar;
    this.klocka = klocka;
  }

  void justerat(Utgava u) {
    LocalDate idag = klocka.idag();
    Protokollinnehall innehall = json.readValue(u.underlag(), Protokollinnehall.class);
    utgavor.sattStatus(u.id(), Utgavestatus.JUSTERAD, Optional.of(idag));
    utgavor.sparaFil(
        u.id(),
        "justerad",
        Protokolldokument.justerad(
            innehall,
            "Utgåva " + u.nummer() + ", justerad " + idag + ".",
            u.punkt().isPresent(),
            intyg.av(u)));
    Anslag nytt = anslag(u, idag);
    anslag.spara(nytt);
    innehall.underlag().punkter().stream()
        .flatMap(p -> p.beslut().stream().map(b -> Map.entry(p, b)))
        .forEach(e -> handelse(e.getKey(), e.getValue(), idag));
    spar.skriv(
        "protokoll_justerat",
        "sammantrade:" + u.mote(),
        Map.of("utgava", u.nummer()),
        Map.of("anslag", nytt.id().toString(), "platser", nytt.medlemmar()));
  }

  private void handelse(
      Protokollunderlag.Punktfakta p, Protokollunderlag.Beslut b, LocalDate idag) {
    b.arendeId()
        .map(ArendeId::new)
        .ifPresent(
            a ->
                arenden.handelse(
                    a,
                    "protokoll_justerat",
                    p.paragraf()
                        .map(n -> Mening.av("handelse_paragraf_justerad", idag, n))
                        .orElseGet(() -> Mening.av("handelse_protokoll_justerat", idag))));
  }

  private Anslag anslag(Utgava u, LocalDate idag) {
    Ordning ordning = register.ordning(idag);
    UUID id = UUID.randomUUID();
    return new Anslag(
        id,
        u.id(),
        u.mote(),
        idag,
        ordning.tider().anslagSenast(idag),
        register.forbund().namn() + ", kansliet",
        platser(ordning, idag).stream().map(m -> Anslag.Plats.obekraftad(m)).toList());
  }

  /**
   * R17: de medlemmar som har en anslagsplats, om ordningen inte säger något annat: kommuner och
   * regioner, men inte FK och AF.
   */
  private List<String> platser(Ordning ordning, LocalDate dag) {
    return ordning
        .anslagsplatser()
        .orElseGet(
            () ->
                register.medlemmar().stream()
                    .filter(m -> m.gallde(dag))
                    .filter(Medlem::anslagsplats)
                    .map(Medlem::kod)
                    .toList());
  }
}
