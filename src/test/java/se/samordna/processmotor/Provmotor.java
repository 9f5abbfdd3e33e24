package se.samordna.processmotor;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * En motor att hålla vid kontraktet: det som ett prov gör med den vid sidan av {@link Motorport}.
 */
interface Provmotor {

  /** Programmets inställningar för att ha den här motorn, och ingen annans ärenden. */
  Map<String, String> egenskaper();

  /** Ritningarna som motorn går igenom. */
  List<String> ritningar();

  /** Element i dem som bara den andra motorn har bruk för. */
  Set<String> oanvanda();

  /** Startar om det av motorn som ligger utanför programmet. */
  void startaOm();
}
