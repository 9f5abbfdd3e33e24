package se.samordna.kalender;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.SammantradeId;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;
import se.samordna.mote.Listplats;
import se.samordna.mote.Moteslag;

/** Flyttar ett sammanträde eller ställer in det, så länge det inte öppnats. */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class OmbokningService {

  private final MoteStore moten;
  private final Listplats platser;
  private final Kallelsebesked besked;
  private final Spar spar;
  private final Klocka klocka;

  OmbokningService(
      MoteStore moten, Listplats platser, Kallelsebesked besked, Spar spar, Klocka klocka) {
    this.moten = moten;
    this.platser = platser;
    this.besked = besked;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Ny tid eller plats. En ny tid gör att alla tillfrågas igen. */
  public Svar<Mote> bokaOm(UUID id, Ombokning ny) {
    LocalDate dag = LocalDate.ofInstant(ny.tid(), Klocka.STOCKHOLM);
    return new Granskning()
        .rad("plats", ny.plats(), 200)
        .dag("tid", dag)
        .svar(ny)
        .sedan(n -> iVersion(id, n.version()))
        .sedan(
            mote -> {
              if (ny.budgetmote() && mote.slag() != Moteslag.STYRELSE) {
                return Svar.nej(Hinder.regel("inte_styrelse", Mening.av("inte_styrelse_2")));
              }
              moten.bokaOm(id, ny, dag, !ny.tid().equals(mote.tid()), klocka.nu());
              spar.skriv(
                  "sammantrade_ombokat", "sammantrade:" + id, uppgifter(mote), Map.of("till", ny));
              Mote efter = moten.hitta(id).orElseThrow();
              besked.ombokat(mote, efter);
              return Svar.ja(efter);
            });
  }

  /**
   * Ställer in mötet. Punkter som väntar på beslut flyttas till {@code flyttaTill}, ett möte av
   * samma slag som ska hållas; utan det nekas inställandet när sådana punkter finns.
   */
  public Svar<Mote> stallIn(UUID id, int version, String skal, Optional<UUID> flyttaTill) {
    return new Granskning()
        .obligatorisk("skal", skal, 300)
        .rad("skal", skal, 300)
        .svar(skal.strip())
        .sedan(s -> iVersion(id, version).sedan(mote -> stallIn(mote, s, flyttaTill)));
  }

  private Svar<Mote> stallIn(Mote mote, String skal, Optional<UUID> flyttaTill) {
    int punkter = moten.obeslutade(mote.id());
    if (punkter > 0) {
      Optional<Mote> till = flyttaTill.flatMap(moten::las).filter(t -> tarEmot(t, mote));
      if (till.isEmpty()) {
        return Svar.nej(Hinder.regel("punkter_kvar", Mening.av("punkter_kvar", punkter)));
      }
      UUID hit = till.get().id();
      platser.placera(new SammantradeId(hit), moten.flytta(mote.id(), hit));
    }
    moten.stallIn(mote.id(), skal, Inloggad.aktor().anvandare(), klocka.nu());
    Map<String, Object> efter = new LinkedHashMap<>();
    efter.put("skal", skal);
    efter.put("flyttade", punkter);
    flyttaTill.ifPresent(t -> efter.put("till", t));
    spar.skriv("sammantrade_installt", "sammantrade:" + mote.id(), uppgifter(mote), efter);
    Mote nu = moten.hitta(mote.id()).orElseThrow();
    besked.installt(nu);
    return Svar.ja(nu);
  }

  private static boolean tarEmot(Mote till, Mote fran) {
    return till.vantar() && till.slag() == fran.slag() && !till.id().equals(fran.id());
  }

  private Svar<Mote> iVersion(UUID id, int version) {
    Optional<Mote> traff = moten.las(id);
    if (traff.isEmpty()) {
      return Svar.nej(Hinder.saknas(Mening.av("sak_5")));
    }
    Mote mote = traff.get();
    if (mote.version() != version) {
      return Svar.nej(Hinder.inaktuellVersion());
    }
    if (mote.oppnat()) {
      return Svar.nej(Hinder.regel("redan_oppnat", Mening.av("redan_oppnat")));
    }
    if (mote.installt().isPresent()) {
      return Svar.nej(Hinder.regel("installt", Mening.av("installt_2")));
    }
    return Svar.ja(mote);
  }

  private static Map<String, ?> uppgifter(Mote m) {
    return Map.of(
        "tid", m.tid(), "plats", m.plats(), "offentligt", m.offentligt(), "slag", m.slag());
  }
}
