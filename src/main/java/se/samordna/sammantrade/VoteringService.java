package se.samordna.sammantrade;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Regel;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.PunktId;
import se.samordna.mote.Utfall;
import se.samordna.sammantrade.Rostning.Rost;

/** Öppen omröstning med namn (R13). Utfallet binder beslutet. */
@Service
@Transactional
public class VoteringService {

  /**
   * Vad rösterna gav.
   *
   * @param antaget förslaget fick den majoritet som krävs
   * @param utslagsrost rösterna var lika och ledarens röst avgjorde
   * @param roster vars och ens röst; omröstningen är öppen
   * @param rostadeInte de som tjänstgjorde utan att rösta
   * @param raknadesInte de som röstat men inte tjänstgjorde när omröstningen stängdes
   * @param utfall det som nu ska beslutas, när förslaget antogs
   */
  public record Utgang(
      Utfall forslag,
      int ja,
      int nej,
      int avstar,
      boolean utslagsrost,
      boolean antaget,
      Optional<Utfall> utfall,
      List<Rostning> roster,
      List<String> rostadeInte,
      List<String> raknadesInte) {

    public Utgang {
      roster = List.copyOf(roster);
      rostadeInte = List.copyOf(rostadeInte);
      raknadesInte = List.copyOf(raknadesInte);
    }

    /** Utgången så som rösterna föll, mot den majoritet som ett beviljande kräver (R5, R13). */
    public static Utgang av(Votering v, Majoritet kravForBeviljande) {
      Majoritet krav = v.forslag().beviljar() ? kravForBeviljande : Majoritet.ENKEL;
      boolean antaget = v.resultat(krav) == Votering.Resultat.ANTAGET;
      return new Utgang(
          v.forslag(),
          v.antal(Rost.JA),
          v.antal(Rost.NEJ),
          v.antal(Rost.AVSTAR),
          v.arLika() && v.antal(Rost.JA) > 0 && krav.equals(Majoritet.ENKEL),
          antaget,
          Optional.of(v.forslag()).filter(u -> antaget),
          v.roster(),
          v.rostadeInte(),
          v.gick());
    }
  }

  private final Punktlas lage;
  private final VoteringStore store;
  private final Majoriteter majoriteter;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  VoteringService(
      Punktlas lage,
      VoteringStore store,
      Majoriteter majoriteter,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.lage = lage;
    this.store = store;
    this.majoriteter = majoriteter;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  @PreAuthorize("@behorig.har('styrelse', 'presidium', 'administrator')")
  public Svar<Utgang> votera(SammantradeId mote, PunktId punkt, Votera votera) {
    return lage.las(mote, punkt)
        .sedan(VoteringService::behorig)
        .sedan(l -> prova(l, votera))
        .som(l -> spara(l, votering(l, votera)));
  }

  private static Svar<Punktlage> behorig(Punktlage l) {
    return Svar.utanHinder(l.ledarhinder(Inloggad.aktor()), l);
  }

  private static Beslutsmojlighet.Fall fall(Punktlage l) {
    return new Beslutsmojlighet.Fall(l, Inloggad.aktor());
  }

  private static Votering votering(Punktlage l, Votera votera) {
    List<String> rostade = votera.roster().stream().map(Rostning::person).toList();
    return new Votering(
        votera.forslag(),
        l.tjanstgoring().ledare().orElse(""),
        votera.roster(),
        l.tjanstgoring().personer().stream().filter(p -> !rostade.contains(p)).toList(),
        votera.gick());
  }

  private static Svar<Punktlage> prova(Punktlage l, Votera votera) {
    Voteringsregler.Lage regellage =
        new Voteringsregler.Lage(
            Inloggad.aktor().anvandare(), l.javiga(), l.tjanstgoring(), votering(l, votera));
    return Voteringsregler.JAV
        .prova(regellage)
        .or(() -> Regel.forsta(Voteringsregler.PUNKTEN, fall(l)))
        .or(() -> Voteringsregler.prova(regellage))
        .<Svar<Punktlage>>map(Svar::nej)
        .orElseGet(() -> Svar.ja(l));
  }

  private Utgang spara(Punktlage l, Votering votering) {
    Aktor aktor = Inloggad.aktor();
    store.spara(l.punkt().id(), votering, aktor, klocka.nu());
    Utgang utgang = Utgang.av(votering, majoriteter.krav(l.punkt(), l.mote().dag()));
    l.punkt()
        .arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a,
                    "votering",
                    Mening.av(
                        "handelse_votering",
                        votering.forslag().mening(),
                        utgang.ja(),
                        utgang.nej(),
                        utgang.avstar())));
    spar.skriv(
        "votering_hallen",
        "punkt:" + l.punkt().id(),
        Map.of(),
        Map.of("forslag", utgang.forslag().kod(), "roster", votering.roster()));
    return utgang;
  }
}
