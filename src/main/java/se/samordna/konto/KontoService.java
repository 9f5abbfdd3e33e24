package se.samordna.konto;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samordna.gemensam.Granskning;
import se.samordna.gemensam.Hinder;
import se.samordna.gemensam.Klocka;
import se.samordna.gemensam.Mening;
import se.samordna.gemensam.Svar;
import se.samordna.identitet.Inloggad;
import se.samordna.identitet.Spar;

/**
 * Förbundets konton: bjuder in, avslutar, spärrar och öppnar. Ett konto som förbundet inte har
 * finns inte här, vem som än har det.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class KontoService {

  private static final int SKALETS_LANGD = 300;

  private final KontoStore konton;
  private final Kontovisning visning;
  private final Inbjudningar inbjudningar;
  private final Inbjudansprovning provning;
  private final Uppdragsavslut avslut;
  private final Kontotjanst tjanst;
  private final Spar spar;
  private final Klocka klocka;

  KontoService(
      KontoStore konton,
      Kontovisning visning,
      Inbjudningar inbjudningar,
      Inbjudansprovning provning,
      Uppdragsavslut avslut,
      Kontotjanst tjanst,
      Spar spar,
      Klocka klocka) {
    this.konton = konton;
    this.visning = visning;
    this.inbjudningar = inbjudningar;
    this.provning = provning;
    this.avslut = avslut;
    this.tjanst = tjanst;
    this.spar = spar;
    this.klocka = klocka;
  }

  /** Sant när programmet sköter kontona. */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public boolean inkopplad() {
    return tjanst.inkopplad();
  }

  @Transactional(readOnly = true)
  public List<Kontobild> alla() {
    return visning.alla();
  }

  /**
   * Bjuder in någon. Har adressen redan ett konto används det, under sitt eget namn. Frågan om det
   * går före transaktionen; svarar tjänsten inte avgörs det när utkorgen töms.
   */
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  public Svar<Kontobild> bjudIn(Inbjudan i) {
    return provning
        .prova(i)
        .sedan(
            provad -> inbjudningar.bjudIn(provad).som(klart -> visning.bild(provad.anvandare())));
  }

  /** Skickar brevet med länken en gång till, till den som ännu inte loggat in. */
  public Svar<Kontobild> bjudInIgen(String anvandare) {
    return hitta(anvandare)
        .sedan(
            k ->
                k.lage() == Kontolage.INBJUDEN
                    ? Svar.ja(k)
                    : Svar.nej(Hinder.krock("konto_i_bruk", Mening.av("konto_i_bruk"))))
        .som(
            k -> {
              konton.begarBrev(anvandare, Inloggad.aktor(), klocka.nu());
              return anteckna(k, "konto_inbjudet_igen", Map.of("epost", k.epost()));
            });
  }

  /** Avslutar allt personen gör i förbundet, genast. Kontot står kvar, utan roller här. */
  public Svar<Kontobild> avsluta(String anvandare, String skal) {
    return medSkal(anvandare, skal)
        .sedan(k -> avslut.allt(anvandare, skal.strip()).som(klart -> k))
        .som(k -> anteckna(k, "konto_avslutat", Map.of("skal", skal.strip())));
  }

  /** Stänger kontot i förbundet; uppdragen står kvar. */
  public Svar<Kontobild> sparra(String anvandare, String skal) {
    return medSkal(anvandare, skal)
        .sedan(
            k ->
                k.lage() == Kontolage.SPARRAD
                    ? Svar.nej(Hinder.krock("redan_sparrat", Mening.av("konto_redan_sparrat")))
                    : Svar.ja(k))
        .som(k -> satt(k, Kontolage.SPARRAD, "konto_sparrat", skal));
  }

  /** Öppnar kontot igen: rollerna följer av uppdragen. */
  public Svar<Kontobild> oppna(String anvandare, String skal) {
    return medSkal(anvandare, skal)
        .sedan(
            k ->
                k.lage() == Kontolage.SPARRAD
                    ? Svar.ja(k)
                    : Svar.nej(Hinder.krock("inte_sparrat", Mening.av("konto_inte_sparrat"))))
        .som(
            k ->
                satt(
                    k,
                    k.senastInne().isPresent() ? Kontolage.AKTIV : Kontolage.INBJUDEN,
                    "konto_oppnat",
                    skal));
  }

  private Kontobild satt(Konto k, Kontolage lage, String handelse, String skal) {
    konton.satt(k.anvandare(), lage);
    return anteckna(k, handelse, Map.of("skal", skal.strip()));
  }

  private Kontobild anteckna(Konto k, String handelse, Map<String, ?> efter) {
    spar.skriv(handelse, "person:" + k.anvandare(), Map.of("lage", k.lage()), efter);
    return visning.bild(k.anvandare());
  }

  private Svar<Konto> medSkal(String anvandare, String skal) {
    return new Granskning()
        .obligatorisk("skal", skal, SKALETS_LANGD)
        .rad("skal", skal, SKALETS_LANGD)
        .svar(anvandare)
        .sedan(this::hitta)
        .sedan(
            k ->
                anvandare.equals(Inloggad.aktor().anvandare())
                    ? Svar.nej(Hinder.regel("eget_konto", Mening.av("konto_eget")))
                    : Svar.ja(k));
  }

  private Svar<Konto> hitta(String anvandare) {
    return Svar.finns(konton.las(anvandare), Mening.av("sak_konto"));
  }
}
