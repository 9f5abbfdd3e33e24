package se.samordna.protokoll;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Legitimering;

/** Intern attest: personen loggar in på nytt hos inloggningstjänsten, för just den här utgåvan. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class InternAttest implements Underskrift {

  static final String METOD = "intern attest med ny inloggning";

  private final SigneringStore store;
  private final Legitimering legitimering;
  private final Klocka klocka;

  InternAttest(SigneringStore store, Legitimering legitimering, Klocka klocka) {
    this.store = store;
    this.legitimering = legitimering;
    this.klocka = klocka;
  }

  @Override
  public Paborjad borja(Begaran b) {
    UUID referens = UUID.randomUUID();
    store.borja(
        new SigneringStore.Forsok(
            referens, b.utgava(), b.person(), b.sha256(), klocka.verkligTid()));
    return new Paborjad(referens, legitimering.nyInloggning(referens));
  }

  @Override
  public Svar<Intyg> verifiera(UUID referens, String person) {
    return Svar.finns(
            store.forsok(referens).filter(f -> f.person().equals(person)), Mening.av("sak_36"))
        .sedan(this::prova);
  }

  private Svar<Intyg> prova(SigneringStore.Forsok f) {
    return Attestregler.efterStart(legitimering.denna(), f.startad(), klocka.verkligTid())
        .<Svar<Intyg>>map(Svar::nej)
        .orElseGet(
            () ->
                store.anvand(f.referens(), klocka.verkligTid())
                    ? Svar.ja(intyg(f))
                    : Svar.nej(Hinder.saknas(Mening.av("sak_36"))));
  }

  private Intyg intyg(SigneringStore.Forsok f) {
    return new Intyg(
        f.utgava(),
        METOD,
        f.referens().toString(),
        f.sha256(),
        legitimering.denna().orElseThrow().tid());
  }
}
