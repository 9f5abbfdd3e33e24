package se.samordna.foredragning.lista;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.HandlingService;
import se.samordna.arende.Mottagenfil;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klart;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.sammantrade.Punktuppgifter.Bifogad;
import se.samordna.sammantrade.bild.Motesbild;
import se.samordna.sammantrade.bild.MoteslasService;

/** Filer på en punkt, med samma gränser och samma prövning av innehållet som ärendets bilagor. */
@Service
@Transactional
public class PunkthandlingService {

  private final Listlasning lasning;
  private final PunkthandlingStore store;
  private final MoteslasService moten;
  private final HandlingService arendets;
  private final Spar spar;
  private final Klocka klocka;

  PunkthandlingService(
      Listlasning lasning,
      PunkthandlingStore store,
      MoteslasService moten,
      HandlingService arendets,
      Spar spar,
      Klocka klocka) {
    this.lasning = lasning;
    this.store = store;
    this.moten = moten;
    this.arendets = arendets;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** En bifogad fil med innehåll. */
  public record Nedladdning(Bifogad fil, Innehall innehall) {}

  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Bifogad> bifoga(SammantradeId mote, PunktId punkt, String namn, Innehall innehall) {
    return lasning
        .las(mote, punkt, (m, p) -> Listregler.forsta(Listregler.oppen(m), Listregler.levande(p)))
        .sedan(plats -> Mottagenfil.prova(namn, innehall))
        .som(fil -> spara(punkt, fil));
  }

  private Bifogad spara(PunktId punkt, Mottagenfil fil) {
    UUID id =
        store.spara(
            punkt, fil.namn(), fil.innehallstyp(), fil.innehall(), Inloggad.aktor(), klocka.nu());
    spar.skriv("punkt_bifogad", "punkt:" + punkt, Map.of(), Map.of("namn", fil.namn()));
    return new Bifogad(id, fil.namn(), fil.innehallstyp(), fil.innehall().storlek());
  }

  @PreAuthorize("@behorig.har('forbundschef', 'administrator', 'presidium')")
  public Svar<Klart> taBort(SammantradeId mote, PunktId punkt, UUID handling) {
    return lasning
        .las(mote, punkt, (m, p) -> Listregler.forsta(Listregler.oppen(m), Listregler.levande(p)))
        .sedan(
            plats ->
                store.taBort(punkt, handling, Inloggad.aktor(), klocka.nu())
                    ? Svar.klart()
                    : Svar.<Klart>nej(Hinder.saknas(Mening.av("sak_3"))))
        .som(
            ja -> {
              spar.skriv(
                  "punkt_bilaga_borttagen",
                  "punkt:" + punkt,
                  Map.of("handling", handling.toString()),
                  Map.of());
              return ja;
            });
  }

  /**
   * Innehållet, för den som ser punkten och inte har jäv på den, och som får öppna ärendets egna
   * handlingar om den gäller ett ärende (R15).
   */
  @Transactional(readOnly = true)
  @PreAuthorize(
      "@behorig.har('styrelse', 'presidium', 'beredning', 'forbundschef', 'administrator',"
          + " 'revisor')")
  public Svar<Nedladdning> innehall(SammantradeId mote, PunktId punkt, UUID handling) {
    return moten
        .visa(mote)
        .sedan(
            v ->
                v.punkter().stream()
                    .filter(p -> p.punkt().equals(punkt.varde()))
                    .findFirst()
                    .map(p -> fil(p, handling))
                    .orElseGet(PunkthandlingService::saknas));
  }

  private Svar<Nedladdning> fil(Motesbild.Punktvy punkt, UUID handling) {
    Optional<Hinder> attOppna =
        punkt
            .arendeId()
            .map(ArendeId::new)
            .flatMap(arendets::attOppna)
            .filter(h -> h.slag() == Hinder.Slag.ROLL);
    if (attOppna.isPresent()) {
      return Svar.nej(attOppna.get());
    }
    return Svar.finns(
        punkt.listan().handlingar().stream()
            .filter(h -> h.handlingId().equals(handling))
            .findFirst()
            .flatMap(h -> store.innehall(handling).map(i -> new Nedladdning(h, i))),
        Mening.av("sak_3"));
  }

  private static Svar<Nedladdning> saknas() {
    return Svar.nej(Hinder.saknas(Mening.av("sak_3")));
  }
}
