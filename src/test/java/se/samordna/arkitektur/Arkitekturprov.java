package se.samordna.arkitektur;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Arkitekturens prov som ett: de delar {@link Program}, bilden av alla klasser, som tar längre tid
 * att läsa än att pröva. Var för sig hamnar de i olika processer, som läser var sin. Ett nytt prov
 * i paketet kommer med av sig självt.
 */
@Suite
@SelectPackages("se.samordna.arkitektur")
class Arkitekturprov {}
