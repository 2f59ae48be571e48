import type { Entity } from '@backstage/catalog-model';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  catalogReactTranslationRef,
  useStarredEntity,
} from '@backstage/plugin-catalog-react';
import { ButtonIcon } from '@backstage/ui';
import { RiStarFill, RiStarLine } from '@remixicon/react';

/** Puts an entity among one's favourites, or takes it out of them. */
export function FavoriteButton({ entity }: { entity: Entity }) {
  const { t } = useTranslationRef(catalogReactTranslationRef);
  const { isStarredEntity, toggleStarredEntity } = useStarredEntity(entity);
  return (
    <ButtonIcon
      variant="secondary"
      aria-label={t(
        isStarredEntity
          ? 'favoriteEntity.removeFromFavorites'
          : 'favoriteEntity.addToFavorites',
      )}
      icon={isStarredEntity ? <RiStarFill /> : <RiStarLine />}
      onPress={() => toggleStarredEntity()}
    />
  );
}
