package se.samordna.avisering;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Aktor;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Var och ens kalenderadress. Ett kalenderprogram kan inte logga in: adressen bär 256 slumpade
 * bitar, och bara dess avtryck sparas. Den byts eller återkallas när man vill.
 */
@Service
@Transactional
@PreAuthorize("@behorig.inloggad()")
public class PrenumerationService {

  private static final int BYTE = 32;

  private final PrenumerationStore store;
  private final Spar spar;
  private final Klocka klocka;
  private final SecureRandom slump = new SecureRandom();

  PrenumerationService(PrenumerationStore store, Spar spar, Klocka klocka) {
    this.store = store;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Om jag har en adress, och sedan när. Själva adressen visas bara när den görs. */
  @Transactional(readOnly = true)
  public Kalenderprenumeration min() {
    Aktor jag = Inloggad.aktor();
    return new Kalenderprenumeration(
        store.skapad(jag.anvandare()), Optional.empty(), offentlig(jag));
  }

  /** Gör en ny adress; den förra slutar gälla. */
  public Svar<Kalenderprenumeration> byt() {
    Aktor jag = Inloggad.aktor();
    if (!store.lasPerson(jag.anvandare())) {
      return Svar.nej(Hinder.regel("inte_i_registret", Mening.av("inte_i_registret")));
    }
    byte[] bitar = new byte[BYTE];
    slump.nextBytes(bitar);
    String hemlig = Base64.getUrlEncoder().withoutPadding().encodeToString(bitar);
    store.aterkalla(jag.anvandare(), klocka.nu());
    store.spara(jag.forbund(), jag.anvandare(), avtryck(hemlig), klocka.nu());
    spar.skriv("kalenderadress_gjord", "person:" + jag.anvandare(), Map.of(), Map.of());
    return Svar.ja(
        new Kalenderprenumeration(
            Optional.of(klocka.nu()),
            Optional.of("/kalender/" + jag.forbund() + "/" + hemlig + ".ics"),
            offentlig(jag)));
  }

  /** Adressen slutar gälla. */
  public Svar<Kalenderprenumeration> aterkalla() {
    Aktor jag = Inloggad.aktor();
    if (store.aterkalla(jag.anvandare(), klocka.nu()) > 0) {
      spar.skriv("kalenderadress_aterkallad", "person:" + jag.anvandare(), Map.of(), Map.of());
    }
    return Svar.ja(min());
  }

  static String avtryck(String hemlig) {
    return new Innehall(hemlig.getBytes(StandardCharsets.UTF_8)).sha256();
  }

  private static String offentlig(Aktor jag) {
    return "/kalender/" + jag.forbund() + "/" + Kalenderfiler.OFFENTLIG + ".ics";
  }
}
