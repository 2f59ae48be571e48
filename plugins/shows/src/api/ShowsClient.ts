import type { FetchApi } from '@backstage/frontend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { Genre, Seating } from '@marquee/plugin-container-pool-common';
import type {
  ListedShow,
  OfferedParts,
  PlanAnswer,
  SeatingPlanSummary,
  Show,
  ShowList,
  UploadedSeatingPlan,
} from '@marquee/plugin-shows-common';
import { directorySchema } from '@marquee/plugin-ticketing-common';
import type { ShowsApi } from './ShowsApi';

/** {@link ShowsApi} over HTTP. */
export class ShowsClient implements ShowsApi {
  constructor(private readonly fetchApi: FetchApi) {}

  async listShows(): Promise<ListedShow[]> {
    const { shows } = await this.request<ShowList>('/v1/shows');
    return [...shows].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  }

  async getShow(id: string): Promise<Show> {
    return this.request(`/v1/shows/${encodeURIComponent(id)}`);
  }

  async retryShow(id: string): Promise<Show> {
    return this.request(`/v1/shows/${encodeURIComponent(id)}/retry`, {
      method: 'POST',
    });
  }

  async isAddressTaken(id: string): Promise<boolean> {
    const [own, directory] = await Promise.all([
      this.request<ShowList>('/v1/shows'),
      this.request<unknown>('/v1/public/shows'),
    ]);
    const taken = [...own.shows, ...directorySchema.parse(directory).shows];
    return taken.some(show => show.id === id);
  }

  async listParts(show: {
    genre: Genre;
    seating: Seating;
  }): Promise<OfferedParts> {
    return this.request(`/v1/parts?${new URLSearchParams(show)}`);
  }

  async listSeatingPlans(): Promise<SeatingPlanSummary[]> {
    const { plans } = await this.request<{ plans: SeatingPlanSummary[] }>(
      '/v1/seating-plans/bundled',
    );
    return plans;
  }

  async uploadSeatingPlan(file: File): Promise<UploadedSeatingPlan> {
    return this.request('/v1/seating-plans', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: await file.text(),
    });
  }

  async planShow(answers: unknown): Promise<PlanAnswer> {
    return this.request('/v1/plans', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ answers }),
    });
  }

  private async request<T>(path: string, init?: RequestInit): Promise<T> {
    const response = await this.fetchApi.fetch(`plugin://shows${path}`, init);
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response.json();
  }
}
