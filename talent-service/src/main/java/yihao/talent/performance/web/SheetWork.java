package yihao.talent.performance.web;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import yihao.kernel.Actor;
import yihao.kernel.CityTime;
import yihao.kernel.Versioned;
import yihao.platform.web.WorkItems;
import yihao.talent.performance.DecideSheet;
import yihao.talent.performance.Sheet;
import yihao.talent.performance.Sheets;
import yihao.talent.post.StaffSight;

/// The checked sheets that wait for another person.
@Component
class SheetWork implements WorkItems {

    private static final int MOST = 200;

    private final Sheets sheets;
    private final DecideSheet decide;
    private final StaffSight sight;

    SheetWork(Sheets sheets, DecideSheet decide, StaffSight sight) {
        this.sheets = sheets;
        this.decide = decide;
        this.sight = sight;
    }

    @Override
    public List<WorkItem> of(Actor actor, Instant now) {
        var today = CityTime.day(now);
        return sheets.checked(sight.marksOf(actor, today), MOST).stream()
                .filter(sheet -> decide.mayDecide(sheet.state(), actor, today))
                .map(SheetWork::item)
                .toList();
    }

    private static WorkItem item(Versioned<Sheet> sheet) {
        var state = sheet.state();
        return new WorkItem(
                sheet.id(),
                "talent.approve-sheet",
                state.number() + " " + state.period(),
                null,
                false,
                "/talent/sheets/" + sheet.id(),
                state.unit());
    }
}
