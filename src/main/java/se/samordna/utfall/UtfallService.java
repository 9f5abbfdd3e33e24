package se.samordna.utfall;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.budget.BudgetService;
import se.samordna.budget.Budgetblad;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Sida;
import se.samordna.gemensam.Svar;

/** Utfallet bredvid budgeten, med prognoser och det som är kvar att stämma av. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(
    "@behorig.har('forbundschef', 'ekonom', 'presidium', 'styrelse', 'revisor', 'administrator')")
public class UtfallService {

  private final BudgetService budget;
  private final UtfallStore filer;
  private final UtfallsList utfall;
  private final KopplingStore kopplingar;
  private final PrognosStore prognoser;
  private final PostList poster;

  UtfallService(
      BudgetService budget,
      UtfallStore filer,
      UtfallsList utfall,
      KopplingStore kopplingar,
      PrognosStore prognoser,
      PostList poster) {
    this.budget = budget;
    this.filer = filer;
    this.utfall = utfall;
    this.kopplingar = kopplingar;
    this.prognoser = prognoser;
    this.poster = poster;
  }

  /**
   * Årets utfall till och med en månad, hela året om ingen anges. Finns varken budget eller någon
   * fil för året: 404.
   */
  public Svar<Utfallsbild> bild(int ar, Optional<YearMonth> till) {
    return Rimligt.svar(ar).sedan(rimligt -> rimlig(ar, till));
  }

  private Svar<Utfallsbild> rimlig(int ar, Optional<YearMonth> till) {
    Bildbygge.Underlag underlag =
        new Bildbygge.Underlag(
            ar,
            till.orElse(YearMonth.of(ar, 12)),
            blad(ar),
            utfall.summor(ar),
            kopplingar.alla(),
            poster.alla(),
            prognoser.senaste(ar),
            utfall.namn(ar),
            filer.filer(ar));
    return underlag.blad().isEmpty() && underlag.filer().isEmpty()
        ? Svar.nej(Hinder.saknas(Mening.av("sak_9", ar)))
        : Svar.ja(new Bildbygge(underlag).bild());
  }

  private Optional<Budgetblad> blad(int ar) {
    return budget.blad(ar, Optional.empty()) instanceof Svar.Ja<Budgetblad>(Budgetblad b)
        ? Optional.of(b)
        : Optional.empty();
  }

  /** Årets prognoser, senast först; alla rader eller en. */
  public Sida<Prognos> prognoser(int ar, Optional<UUID> rad, Sida.Begaran sida) {
    return prognoser.historik(ar, rad, sida);
  }
}
