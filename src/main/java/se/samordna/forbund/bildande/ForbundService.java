package se.samordna.forbund.bildande;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klart;
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
  private final Inbjudare inbjudare;
  private final Forbundsbyte byte_;
  private final Spar spar;

  ForbundService(ForbundStore store, Inbjudare inbjudare, Forbundsbyte byte_, Spar spar) {
    this.store = store;
    this.inbjudare = inbjudare;
    this.byte_ = byte_;
    this.spar = spar;
  }

  /** Förbunden i installationen, i namnordning. */
  @Transactional(readOnly = true)
  public List<Forbundspost> alla() {
    return store.alla();
  }

  /**
   * Lägger upp förbundet och bjuder in dess första administratör.
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

  private Svar<Klart> inled(NyttForbund nytt) {
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
    Svar<Klart> inbjuden =
        inbjudare.bjudIn(
            forst.anvandare().strip(),
            forst.namn(),
            forst.epost(),
            List.of(Roll.ADMINISTRATOR.kod()));
    return inbjuden instanceof Svar.Nej<Klart>(Hinder nej)
        ? Svar.nej(under("administrator", nej))
        : inbjuden;
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
