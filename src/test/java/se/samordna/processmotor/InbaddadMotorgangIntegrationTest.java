package se.samordna.processmotor;

import org.junit.jupiter.api.DisplayName;
import se.samordna.lokal.Motorval;
import se.samordna.stod.PaMotor;

@PaMotor(Motorval.INBADDAD)
@DisplayName("Den inbäddade motorn och databasen håller samma takt")
class InbaddadMotorgangIntegrationTest extends Motorgang {}
