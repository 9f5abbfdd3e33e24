package se.samordna.andring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Svar;
import se.samordna.insats.Insats;
import se.samordna.insats.InsatsStore;
import se.samordna.sammantrade.Andringsbeslut.Avgorande;

/** Det som ett beslut om ändringar skulle göra med insatserna. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Utforanden {

  private final InsatsStore insatser;
  private final Andringsbokforing bokforing;

  Utforanden(InsatsStore insatser, Andringsbokforing bokforing) {
    this.insatser = insatser;
    this.bokforing = bokforing;
  }

  /** Varje förslag så som det beslutats, prövat. Nej som {@link Andringsregler}. */
  Svar<List<Utforande>> av(Avgorande a, List<Andringsforslag> alla) {
    return Andringsurval.beslutat(a, alla)
        .sedan(
            begaran -> {
              List<Utforande> utforanden = new ArrayList<>();
              for (Andringsforslag f : alla) {
                Andringsbegaran b = begaran.getOrDefault(f.andringId(), f.forslag());
                Optional<Hinder> hinder =
                    Andringsregler.prova(
                        insatser.hitta(f.insats()).orElseThrow(), b.slaget().orElseThrow(), b);
                if (hinder.isPresent()) {
                  return Svar.nej(hinder.get());
                }
                utforanden.add(av(a, f, b));
              }
              return Svar.ja(utforanden);
            });
  }

  /** En ändring så som den skulle utföras med {@code b}. */
  Utforande av(Avgorande a, Andringsforslag f, Andringsbegaran b) {
    Insats insats = insatser.hitta(f.insats()).orElseThrow();
    return new Utforande(
        f.andringId(),
        insats,
        b.slaget().orElseThrow(),
        b,
        a.dag(),
        Optional.of(a.beslut()),
        bokforing.minskat(insats, b.slaget().orElseThrow(), b),
        f.underlag().map(Indexunderlag::procent),
        a.undantagSkal());
  }
}
