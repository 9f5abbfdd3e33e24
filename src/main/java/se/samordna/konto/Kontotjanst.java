package se.samordna.konto;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Inloggningstjänsten, så som kontona sköts i den. Varje anrop går ut ur programmet och görs
 * utanför transaktioner; samma anrop en gång till ändrar inget.
 *
 * <p>Varje metod kan kasta {@link Kontofel}.
 */
public interface Kontotjanst {

  /** Sant när programmet har en inloggning att sköta konton med. */
  boolean inkopplad();

  Optional<Inloggningskonto> medId(UUID id);

  Optional<Inloggningskonto> medNamn(String anvandare);

  Optional<Inloggningskonto> medEpost(String epost);

  /** Lägger upp ett konto utan lösenord, som kräver att det sätts och att adressen bekräftas. */
  UUID laggUpp(String anvandare, Kontouppgifter uppgifter);

  /** Rättar uppgifterna i ett konto som ingen ännu använt; adressen ska bekräftas på nytt. */
  void ratta(UUID id, Kontouppgifter uppgifter);

  /** Kräver att adressen bekräftas före nästa inloggning. */
  void kravBekraftelse(UUID id);

  /** Lägger kontot i gruppen, som skapas om den saknas; en rollgrupp bär sin roll. */
  void laggI(UUID id, String grupp);

  void taUr(UUID id, String grupp);

  /** Avslutar kontots alla inloggningar. */
  void loggaUt(UUID id);

  void oppna(UUID id);

  void stang(UUID id);

  /** Skickar brevet med länken där lösenordet sätts. */
  void skickaLank(UUID id);

  /** Kontona i förbundets grupp. */
  List<Inloggningskonto> iForbundet(String forbund);

  /** Rollerna som kontot fått direkt, utan grupp. */
  Set<String> egnaRoller(UUID id);
}
