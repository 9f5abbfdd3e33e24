package se.samordna.forbund.registerbok;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.samordna.gemensam.Hinder.Faltfel;
import se.samordna.gemensam.Innehall;
import se.samordna.gemensam.Svar;
import se.samordna.inlasning.Malltabell;

/**
 * Läser in registret ur en arbetsbok och skriver ut det som en. Raderna går genom samma tjänster
 * som skärmarna, i en transaktion: allt eller inget.
 */
@Service
@Transactional
@PreAuthorize("@behorig.har('forbundschef', 'administrator')")
public class RegisterbokService {

  public static final String FILNAMN = "register.xlsx";
  public static final String TYP =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Medlemsblad medlemmar;
  private final Personblad personer;
  private final Verksamhetsblad verksamheter;
  private final Platsblad platser;
  private final Registermall mall;
  private final TransactionTemplate prov;

  RegisterbokService(
      Medlemsblad medlemmar,
      Personblad personer,
      Verksamhetsblad verksamheter,
      Platsblad platser,
      Registermall mall,
      PlatformTransactionManager transaktioner) {
    this.medlemmar = medlemmar;
    this.personer = personer;
    this.verksamheter = verksamheter;
    this.platser = platser;
    this.mall = mall;
    this.prov = new TransactionTemplate(transaktioner);
    this.prov.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
  }

  /** Registret så som det är, i bladen att fylla i. Läses den in igen ändras inget. */
  @Transactional(readOnly = true)
  public Innehall mall() {
    return mall.skriv();
  }

  /**
   * Läser in boken. Det som redan står i registret lämnas som det är; det som skiljer ändras.
   *
   * @param prova gör allt och tar tillbaka det: svaret är det som en inläsning skulle ge
   * @return nej (400) med varje nekad rad vid sitt blad och sitt nummer; då sparas inget
   */
  public Svar<Registerutfall> las(Innehall fil, boolean prova) {
    return Malltabell.alla(fil).sedan(Registertolk::tolka).sedan(rader -> lasIn(rader, prova));
  }

  private Svar<Registerutfall> lasIn(Map<Registerblad, List<Registerrad>> rader, boolean prova) {
    Svar<Registerutfall> svar =
        prov.execute(
            tx -> {
              Map<Registerblad, Integer> andrade = new EnumMap<>(Registerblad.class);
              rader.forEach((blad, alla) -> andrade.put(blad, las(blad, alla)));
              List<Faltfel> fel =
                  rader.values().stream()
                      .flatMap(List::stream)
                      .flatMap(r -> r.fel().stream())
                      .toList();
              if (prova || !fel.isEmpty()) {
                tx.setRollbackOnly();
              }
              return fel.isEmpty() ? Svar.ja(utfall(andrade)) : Svar.nej(Malltabell.hinder(fel));
            });
    return svar == null ? Svar.ja(new Registerutfall(0, 0, 0, 0)) : svar;
  }

  /** Hur många rader som ändrade något. */
  private int las(Registerblad blad, List<Registerrad> rader) {
    return switch (blad) {
      case MEDLEMMAR -> antal(rader, medlemmar::las);
      case PERSONER -> antal(rader, personer::las);
      case VERKSAMHETER -> antal(rader, verksamheter::las);
      case PLATSER -> platser.las(rader);
    };
  }

  private static int antal(List<Registerrad> rader, Predicate<Registerrad> las) {
    int antal = 0;
    for (Registerrad rad : rader) {
      antal += las.test(rad) ? 1 : 0;
    }
    return antal;
  }

  private static Registerutfall utfall(Map<Registerblad, Integer> a) {
    return new Registerutfall(
        a.getOrDefault(Registerblad.MEDLEMMAR, 0),
        a.getOrDefault(Registerblad.VERKSAMHETER, 0),
        a.getOrDefault(Registerblad.PERSONER, 0),
        a.getOrDefault(Registerblad.PLATSER, 0));
  }
}
