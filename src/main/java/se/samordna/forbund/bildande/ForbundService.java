package se.samordna.forbund.bildande;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.platser.PersonService;
import se.samordna.forbund.platser.Personpost;
import se.samordna.forbund.platser.Personuppgifter;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Forbundsbyte;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Roll;
import se.samordna.identitet.Spar;

/** Lägger upp förbund. Driften namnger den första administratören; hen gör resten. */
@Service
@Transactional
@PreAuthorize("@behorig.har('drift')")
public class ForbundService {

  private final ForbundStore store;
  private final PersonService personer;
  private final Forbundsbyte byte_;
  private final Spar spar;

  ForbundService(ForbundStore store, PersonService personer, Forbundsbyte byte_, Spar spar) {
    this.store = store;
    this.personer = personer;
    this.byte_ = byte_;
    this.spar = spar;
  }

  /** Förbunden i installationen, i namnordning. */
  @Transactional(readOnly = true)
  public List<Forbundspost> alla() {
    return store.alla();
  }

  /**
   * Lägger upp förbundet och dess första administratör.
   *
   * @return förbundet, eller nej: form (400), eller att koden redan finns (409)
   */
  public Svar<Forbundspost> skapa(NyttForbund nytt) {
    return nytt.granska().svar(nytt).sedan(this::laggUpp);
  }

  private Svar<Forbundspost> laggUpp(NyttForbund nytt) {
    if (!store.laggTill(nytt)) {
      return Svar.nej(Hinder.krock("finns_redan", Mening.av("forbund_finns", nytt.kod())));
    }
    Aktor drift = Inloggad.aktor();
    // Driften handlar som det nya förbundets administratör i den stund då det ännu inte har någon.
    Aktor dar =
        new Aktor(
            drift.anvandare(), drift.namn(), nytt.kod(), Set.of(Roll.ADMINISTRATOR), Set.of());
    return byte_.som(dar, () -> inled(nytt)).som(p -> store.hitta(nytt.kod()).orElseThrow());
  }

  private Svar<Personpost> inled(NyttForbund nytt) {
    spar.skriv(
        "forbund_upplagt",
        "forbund:" + nytt.kod(),
        Map.of(),
        Map.of(
            "namn", nytt.namn(),
            "organisationsnummer", nytt.organisationsnummer(),
            "enhet", nytt.enhet(),
            "processvariant", nytt.processvariant()));
    NyttForbund.ForstaAdministrator forst = nytt.administrator();
    Svar<Personpost> person =
        personer.laggTill(
            forst.anvandare().strip(),
            new Personuppgifter(forst.namn(), Optional.empty(), forst.epost()));
    return person instanceof Svar.Nej<Personpost>(Hinder nej)
        ? Svar.nej(under("administrator", nej))
        : person;
  }

  /** Felen står vid fälten i begäran: {@code namn} är {@code administrator.namn}. */
  private static Hinder under(String del, Hinder nej) {
    return new Hinder(
        nej.slag(),
        nej.kod(),
        nej.mening(),
        nej.fel().stream()
            .map(f -> new Hinder.Faltfel(del + "." + f.falt(), f.kod(), f.mening()))
            .toList(),
        nej.utover());
  }
}
