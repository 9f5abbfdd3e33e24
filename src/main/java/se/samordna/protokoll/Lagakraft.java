package se.samordna.protokoll;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.arende.Arenden;
import se.samordna.gemensam.BeslutId;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Talsprak;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.sammantrade.Motesinsyn;

/** Noterar laga kraft när dagen kommit, en gång per beslut: på tidslinjen och i spåret (R18). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Lagakraft {

  private final Rattslagen ratt;
  private final RattStore store;
  private final Motesinsyn moten;
  private final Arenden arenden;
  private final Spar spar;
  private final Klocka klocka;

  Lagakraft(
      Rattslagen ratt,
      RattStore store,
      Motesinsyn moten,
      Arenden arenden,
      Spar spar,
      Klocka klocka) {
    this.ratt = ratt;
    this.store = store;
    this.moten = moten;
    this.arenden = arenden;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Svarar med hur många sammanträden som prövats. */
  int rond() {
    var vantande = store.vantande();
    vantande.forEach(this::las);
    vantande.forEach(this::prova);
    return vantande.size();
  }

  /**
   * Låser mot en rättelse av sammanträdets anslag. Görs först i handlingen: spåret har ett eget lås
   * som tas sist.
   */
  void las(SammantradeId mote) {
    moten.lasDelat(mote);
  }

  /** Prövar sammanträdets beslut. Anroparen har låst det. */
  void prova(SammantradeId mote) {
    ratt.lagen(mote).stream()
        .filter(r -> r.lage().slag() == Rattslage.Slag.LAGA_KRAFT)
        .forEach(r -> notera(r.beslut(), r.lage().lagaKraft().orElseThrow()));
  }

  /**
   * Räknar på nytt när ett anslag rättats. En notering på en dag som inte längre stämmer återtas,
   * med skälet, och noteras igen när den rätta dagen är nådd. Anroparen har låst sammanträdet.
   */
  void raknaOm(SammantradeId mote, String skal) {
    ratt.lagen(mote).forEach(r -> raknaOm(r, Mening.av("laga_kraft_felbekraftat"), skal));
    prova(mote);
  }

  /**
   * Räknar på nytt när beslutet överklagats, eller överklagandet avgjorts: det kan ha kommit in i
   * tid men registrerats efter att laga kraft noterades. Anroparen har låst sammanträdet.
   */
  void raknaOm(SammantradeId mote, BeslutId beslut, LocalDate overklagat) {
    Mening orsak = Mening.av("laga_kraft_sent_registrerat", overklagat);
    ratt.ett(mote, beslut).ifPresent(r -> raknaOm(r, orsak, orsak.pa(Talsprak.SVENSKA)));
    prova(mote);
  }

  private void raknaOm(Rattslagen.Ratt r, Mening orsak, String skal) {
    if (r.upphavt().isPresent()) {
      return;
    }
    store
        .noterad(r.beslut().beslut())
        .filter(dag -> !stammer(r, dag))
        .ifPresent(dag -> aterta(r, dag, orsak, skal));
  }

  private static boolean stammer(Rattslagen.Ratt r, LocalDate dag) {
    return r.lage().slag() == Rattslage.Slag.LAGA_KRAFT
        && r.lage().lagaKraft().filter(dag::equals).isPresent();
  }

  private void aterta(Rattslagen.Ratt r, LocalDate dag, Mening orsak, String skal) {
    store.aterta(r.beslut().beslut(), skal, Inloggad.aktor(), klocka.nu());
    Mening text = Mening.av("handelse_laga_kraft_atertagen", dag, orsak, nu(r.lage()));
    r.beslut().arende().ifPresent(a -> arenden.handelse(a, "laga_kraft_atertagen", text));
    spar.skriv(
        "laga_kraft_atertagen",
        "beslut:" + r.beslut().beslut(),
        Map.of("dag", dag.toString()),
        Map.of("skal", skal));
  }

  /** Vad som gäller i stället för den återtagna noteringen. */
  private static Mening nu(Rattslage lage) {
    if (lage.slag() == Rattslage.Slag.OVERKLAGAT) {
      return Mening.av("laga_kraft_overklagat");
    }
    return lage.overklagasTill()
        .map(t -> Mening.av("laga_kraft_tid", t))
        .orElseGet(() -> Mening.av("laga_kraft_anslag"));
  }

  private void notera(RattStore.Beslutsrad b, LocalDate dag) {
    if (!store.lagaKraft(b, dag, Inloggad.aktor(), klocka.nu())) {
      return;
    }
    b.arende()
        .ifPresent(
            a ->
                arenden.handelse(
                    a, "laga_kraft", Mening.av("handelse_laga_kraft", b.dag(), b.paragraf(), dag)));
    spar.skriv("laga_kraft", "beslut:" + b.beslut(), Map.of(), Map.of("dag", dag.toString()));
  }
}
