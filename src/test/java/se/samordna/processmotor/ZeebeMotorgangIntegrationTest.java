package se.samordna.processmotor;

import org.junit.jupiter.api.DisplayName;
import se.samordna.lokal.Motorval;
import se.samordna.stod.PaMotor;

@PaMotor(Motorval.ZEEBE)
@DisplayName("Zeebe och databasen håller samma takt")
class ZeebeMotorgangIntegrationTest extends Motorgang {}
