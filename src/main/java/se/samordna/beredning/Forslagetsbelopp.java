package se.samordna.beredning;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.ansokan.Ansokningar;
import se.samordna.ansokan.Sokt;
import se.samordna.arende.Arende;
import se.samordna.arende.ArendeService;
import se.samordna.arende.Arendefraga;
import se.samordna.arende.Arenden;
import se.samordna.arende.Arendepost;
import se.samordna.budget.Forslagsbelopp;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;
import se.samordna.huvudbok.Finansiering;

/** Ärendenas belopp för budgetbladet och kapitalet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Forslagetsbelopp implements Forslagsbelopp {

  /** Från inlämning till beslut, det som är närmast beslut först. */
  private static final List<Arende.Steg> STEG =
      List.of(
          Arende.Steg.STYRELSE,
          Arende.Steg.FORSLAG,
          Arende.Steg.BEREDNING,
          Arende.Steg.KOMPLETTERING,
          Arende.Steg.KONTROLL);

  private final Arenden arenden;
  private final ArendeService lista;
  private final Tjansteskrivelser tjansteskrivelser;
  private final Ansokningar ansokningar;

  Forslagetsbelopp(
      Arenden arenden,
      ArendeService lista,
      Tjansteskrivelser tjansteskrivelser,
      Ansokningar ansokningar) {
    this.arenden = arenden;
    this.lista = lista;
    this.tjansteskrivelser = tjansteskrivelser;
    this.ansokningar = ansokningar;
  }

  @Override
  public Svar<Forslag> forslag(ArendeId id) {
    return arenden.oppnaInnehall(id).sedan(this::forslag);
  }

  private Svar<Forslag> forslag(Arende arende) {
    return Svar.finns(tjansteskrivelser.gallande(arende.id()), Mening.av("sak_7"))
        .som(t -> new Forslag(arende.rubrik(), t.belopp()));
  }

  @Override
  public List<Vantande> vantande() {
    return STEG.stream()
        .map(steg -> new Arendefraga("", steg.kod(), Arende.Status.PAGAR.kod(), ""))
        .flatMap(fraga -> Sida.alla(sida -> lista.lista(fraga, sida)).stream())
        .flatMap(a -> vantande(a).stream())
        .filter(v -> !v.belopp().isEmpty())
        .toList();
  }

  /** Tomt för den som har jäv eller inte svarat på frågan: beloppen hör till handlingarna (R15). */
  private Optional<Vantande> vantande(Arendepost a) {
    ArendeId id = new ArendeId(a.arendeId());
    if (!(arenden.oppnaInnehall(id) instanceof Svar.Ja<Arende>)) {
      return Optional.empty();
    }
    Optional<Tjansteskrivelse> skrivelse = tjansteskrivelser.gallande(id);
    return Optional.of(
        new Vantande(
            a.arendeId(),
            a.diarienummer(),
            a.rubrik(),
            a.steg(),
            skrivelse.isPresent(),
            skrivelse.map(Tjansteskrivelse::belopp).orElseGet(() -> sokt(id))));
  }

  private List<Finansiering> sokt(ArendeId id) {
    return ansokningar.inlamnad(id).map(Sokt::urEgetKapital).orElse(List.of());
  }
}
