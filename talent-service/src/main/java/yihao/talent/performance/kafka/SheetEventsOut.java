package yihao.talent.performance.kafka;

import org.springframework.stereotype.Component;
import yihao.contracts.talent.PerformanceSheetEvent;
import yihao.contracts.talent.PerformanceSheetState;
import yihao.platform.events.EventsOut;
import yihao.platform.events.OutgoingEvent;
import yihao.talent.performance.Sheet;

/// That a sheet exists and how far it has come: no person and no amount.
@Component
class SheetEventsOut implements EventsOut<Sheet> {

    private final EventsOut<Sheet> named = EventsOut.named(PerformanceSheetEvent.class, SheetEventsOut::publicState);

    @Override
    public OutgoingEvent of(String id, String action, Sheet sheet) {
        return named.of(id, action, sheet);
    }

    private static PerformanceSheetState publicState(String id, Sheet sheet) {
        return new PerformanceSheetState(
                id,
                sheet.number(),
                sheet.unit(),
                sheet.period(),
                sheet.method(),
                sheet.lines().size(),
                sheet.status().name());
    }
}
