package se.samordna.uppgift;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.forbund.Beredningsplatser;
import se.samordna.gemensam.ArendeId;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.gemensam.UppgiftId;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.processmotor.Processport;
import se.samordna.processmotor.Uppgiftsroll;

/** Vad andra moduler ber inkorgen om, alltid i deras egen transaktion. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Uppgifter {

  private final UppgiftStore uppgifter;
  private final OppnaUppgifter oppna;
  private final Arendelage arenden;
  private final Behorighet behorighet;
  private final Beredningsplatser platser;
  private final Processport process;
  private final Klocka klocka;

  Uppgifter(
      UppgiftStore uppgifter,
      OppnaUppgifter oppna,
      Arendelage arenden,
      Behorighet behorighet,
      Beredningsplatser platser,
      Processport process,
      Klocka klocka) {
    this.uppgifter = uppgifter;
    this.oppna = oppna;
    this.arenden = arenden;
    this.behorighet = behorighet;
    this.platser = platser;
    this.process = process;
    this.klocka = klocka;
  }

  /**
   * Uppgiften, låst för resten av transaktionen, om aktören får göra den och den är öppen i rätt
   * version. Annars hinder: {@code finns_inte} (404), {@code saknar_roll} (403), {@code
   * redan_avslutad}, {@code inaktuell_version} eller {@code tagen_av_annan} (409).
   */
  public Svar<Uppgift> las(UppgiftId id, String typ, int version) {
    return lasOppen(id)
        .sedan(
            u -> {
              if (!u.typ().equals(typ)) {
                return Svar.nej(Hinder.saknas(Mening.av("sak_42")));
              }
              return u.version() == version ? Svar.ja(u) : Svar.nej(Hinder.inaktuellVersion());
            });
  }

  /** Uppgiften, om den är öppen och aktören får göra den. */
  Optional<Uppgift> min(UppgiftId id) {
    return hitta(id)
        .filter(u -> u.status() == Uppgift.Status.OPPEN)
        .filter(u -> behorighet.far(Inloggad.aktor(), u));
  }

  /** Uppgiften låst, om aktören får göra den, den är öppen och ingen annan har tagit den. */
  Svar<Uppgift> lasOppen(UppgiftId id) {
    Optional<Uppgift> hittad = hitta(id);
    if (hittad.isEmpty()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_42")));
    }
    Aktor aktor = Inloggad.aktor();
    if (!behorighet.far(aktor, hittad.get())) {
      return Svar.nej(
          harSlutat(aktor.anvandare(), hittad.get())
              ? Uppgiftshinder.platsenSlutat()
              : Uppgiftshinder.saknarRoll());
    }
    Optional<Arendelage.Lage> lage = arenden.lage(hittad.get().arende());
    Uppgift u = utanDenSomSlutat(uppgifter.las(id).orElseThrow().uppgift());
    if (u.status() != Uppgift.Status.OPPEN
        || lage.filter(l -> l.oppet() && l.varv() <= u.varv()).isEmpty()) {
      return Svar.nej(Uppgiftshinder.redanAvslutad());
    }
    if (u.tilldelad().filter(t -> !t.equals(aktor.anvandare())).isPresent()) {
      return Svar.nej(Uppgiftshinder.tagenAvAnnan());
    }
    return Svar.ja(u);
  }

  /** Den som tog uppgiften och sedan lämnade sin plats håller den inte kvar för andra. */
  Uppgift utanDenSomSlutat(Uppgift u) {
    return u.tilldelad().filter(vem -> harSlutat(vem, u)).isPresent() ? u.slappt() : u;
  }

  private boolean harSlutat(String vem, Uppgift u) {
    return u.roll() == Uppgiftsroll.BEREDNING
        && u.medlem().filter(m -> platser.harSlutat(vem, m)).isPresent();
  }

  /**
   * Avslutar en låst uppgift: KLAR i inkorgen och kommandot till motorn i utkorgen, i samma
   * transaktion som handlingen. {@code variabler} går till processen och sparas, så att ett jobb
   * som kommer igen kan besvaras.
   */
  public void avsluta(Uppgift uppgift, Map<String, Object> variabler) {
    Map<String, Object> svar = new HashMap<>(variabler);
    uppgifter.klar(uppgift.id(), svar, Inloggad.aktor().anvandare(), klocka.nu());
    process.slutforUppgift(uppgift.id(), uppgift.arende(), svar);
    arenden
        .lage(uppgift.arende())
        .ifPresent(l -> oppna.stangFore(uppgift.arende(), l.varv(), klocka.nu()));
  }

  /**
   * Stänger ärendets alla öppna uppgifter utan att motorn tillfrågas, vid återkallelse och avslut.
   */
  public void stangAlla(ArendeId arende) {
    oppna.stangFore(arende, Integer.MAX_VALUE, klocka.nu());
  }

  /**
   * Lägger ärendets öppna uppgift av typen på en annan medlem, när huvudmannen byts medan den
   * väntar.
   */
  public void laggPa(ArendeId arende, String typ, String medlem) {
    oppna.laggPa(arende, typ, medlem);
  }

  /** Ärendets öppna uppgifter. */
  public List<Uppgift> oppna(ArendeId arende) {
    return oppna.i(arende);
  }

  public Optional<Uppgift> hitta(UppgiftId id) {
    return uppgifter.hitta(id).map(UppgiftStore.Rad::uppgift);
  }
}
